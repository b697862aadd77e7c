interface ScriptPolicy {
  createScriptURL(address: string): string;
}

let policy: ScriptPolicy | undefined;

/**
 * The address of one of our own language files, as a page under `require-trusted-types-for 'script'` accepts it.
 * The policy is created when the first language is fetched, so a page in English needs to allow none.
 *
 * @throws TypeError where the page's policy does not allow `leg-cramp-info-languages`
 */
export function scriptAddress(address: string): string {
  policy ??= (
    globalThis as {trustedTypes?: {createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy}}
  ).trustedTypes?.createPolicy('leg-cramp-info-languages', {createScriptURL: (url) => url});
  return policy?.createScriptURL(address) ?? address;
}
