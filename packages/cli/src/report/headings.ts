/** What begins a heading of a part: 一、, （二）, 3. */
export const numbered =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[、.．])/u;

/** Titles that say of themselves what they are; another line may be the heading of the first part. */
export const namesReport = /总结|报告|综述|工作情况|纪实|回顾|年报|数说|盘点|公报|通报/u;

/** The second line of a title goes on in the middle of it: 青禾县总工会 | 关于2025年工会工作情况的报告. */
const goesOn = /^(?:关于|20\d\d年度?(?!\d))/u;

/** Finds the headings of a document that does not mark them, in its short lines, and its title, which stands above them all. */
export class ShortHeadings {
  /** The title of the document; undefined where it is not known from a heading below it. */
  title: string | undefined;
  #heading: string | undefined;
  /** How many lines above this one make up the heading. */
  #lines = 0;

  /** The heading that stands above what comes next. */
  get above(): readonly string[] {
    return this.#heading === undefined ? [] : [this.#heading];
  }

  /** Says that something else than a heading has come. */
  end(): void {
    this.#lines = 0;
  }

  /**
   * Adds a line that is a heading, or a part of one.
   *
   * @param isAtBeginning whether nothing but headings stands above it
   */
  add(text: string, isAtBeginning: boolean): void {
    const above = this.#heading;
    const isTitle =
      isAtBeginning &&
      this.title === undefined &&
      above !== undefined &&
      !numbered.test(above) &&
      (numbered.test(text) || namesReport.test(above));
    if (isTitle) this.title = above;
    // Two lines of a heading stand below each other.
    const isSecond = !isTitle && this.#lines === 1 && above !== undefined;
    this.#heading = isSecond ? `${above}${goesOn.test(text) ? '' : '：'}${text}` : text;
    this.#lines = isSecond ? 2 : 1;
  }
}
