/** The Content-Security-Policy of a response. */
export function policyOf(response: { headers(): Record<string, string> }): string {
  return response.headers()['content-security-policy'] ?? '';
}

/** One directive of a policy, with its name. */
export function directive(name: string, policy: string): string | undefined {
  return policy.split('; ').find((text) => text.startsWith(`${name} `));
}
