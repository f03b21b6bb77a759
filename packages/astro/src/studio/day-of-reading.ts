/** What stands in a reference where the day of reading belongs; no title has it. */
export const dayOfReading = '0000-00-00';

/**
 * Writes the day of the reader's calendar into references: GB/T 7714 asks for it, and no page that was built before can know it.
 *
 * @param root with the fields
 * @param today the day of reading
 */
export function dateReferences(root: ParentNode, today: Date): void {
  const [year, month, date] = [today.getFullYear(), today.getMonth() + 1, today.getDate()];
  const day = [year, month, date].map((part) => String(part).padStart(2, '0')).join('-');
  for (const field of root.querySelectorAll<HTMLTextAreaElement>('textarea[data-gk-dated]'))
    field.value = (field.dataset.gkDated ?? '').replace(`[${dayOfReading}]`, `[${day}]`);
}
