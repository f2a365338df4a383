/**
 * Runs one of the library's checks, which throw where a signature, an origin or a flag is wrong. All of it is
 * a refusal.
 *
 * @returns undefined if it threw
 */
export async function verifyOrRefuse<Result>(
  verify: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await verify();
  } catch {
    // The reasons quote what was sent.
    return undefined;
  }
}
