/**
 * An address as a page wants it that has Trusted Types. The one script tag, which alone adds scripts, has a policy of its
 * own here, and Lit uses the same: the build puts it in.
 */
export const scriptAddress = (address: string): string => address;
