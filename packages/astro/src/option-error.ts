/** Something that a site has set and that cannot be so, said in words. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}
