/** Talks to a WebDriver server: https://www.w3.org/TR/webdriver2/. */
export class WebDriver {
  readonly #session: string;

  private constructor(session: string) {
    this.#session = session;
  }

  /** @throws Error with what the server says if the browser does not start */
  static async start(server: string, capabilities: Record<string, unknown>): Promise<WebDriver> {
    const body = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId } = await send<{ sessionId: string }>('POST', `${server}/session`, body);
    return new WebDriver(`${server}/session/${sessionId}`);
  }

  async open(url: string) {
    await send('POST', `${this.#session}/url`, { url });
  }

  async resize(width: number, height: number) {
    await send('POST', `${this.#session}/window/rect`, { x: 0, y: 0, width, height });
  }

  /** The value of an expression in the page, which JSON can hold. */
  evaluate(expression: string): Promise<unknown> {
    const body = { script: `return ${expression}`, args: [] };
    return send('POST', `${this.#session}/execute/sync`, body);
  }

  async close() {
    await send('DELETE', this.#session);
  }
}

async function send<Value>(method: string, url: string, body?: object): Promise<Value> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: Value & { error?: string } };
  if (!response.ok) throw new Error(`WebDriver answers ${JSON.stringify(value)}`);
  return value;
}
