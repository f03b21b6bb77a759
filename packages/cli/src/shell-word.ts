const plain = /^[\p{L}\p{N}_./\\:@%+=,-]+$/u;

/**
 * Writes a path as it stands in a command that is shown to be copied: in double quotes where a shell would take it for several words. They mean the same in
 * the shells of Windows, macOS and Linux.
 */
export const shellWord = (text: string): string => (plain.test(text) ? text : `"${text}"`);
