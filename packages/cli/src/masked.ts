import { findPersonalData } from '@gongkai/snapshot';

/**
 * Prepares what somebody wrote for being quoted in a message: what was typed into the wrong place may be personal, and the terminal's words end up in files.
 *
 * @param text as it was found
 * @param longest characters that are quoted at most
 * @returns its beginning; `***` where it tells of a person
 */
export const masked = (text: string, longest = 40): string =>
  findPersonalData(text).length > 0 ? '***' : text.slice(0, longest);
