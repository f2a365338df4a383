/** What the server answered: its JSON, or the status of its refusal; 0 if nothing came back. */
type Answer<Content> = { ok: true; content: Content } | { ok: false; status: number };

/** Posts JSON to the inbox. */
export async function postJson<Content>(path: string, body: unknown): Promise<Answer<Content>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) return { ok: false, status: response.status };
    return { ok: true, content: await response.json() };
  } catch {
    // No connection.
    return { ok: false, status: 0 };
  }
}
