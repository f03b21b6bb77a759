/** What stands between two numbers of a list. */
export const link = /^(?:[、/→]|和|与|及|以及|、以及|或|、和)$/;
