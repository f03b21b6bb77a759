/** Words in which commands of ours ask for others, in data that they have written: （请改成是什么报道）, 请填写：省 · 市. */
const asks = /（请(?:改成|写明|填写|填上)[^（）]*）|请填写[:：]/u;

/** What people write where something is still to come. */
const open = /^(?:…+|\.{3,}|。{3,}|[xX]{3,}|[×＊*]{3,}|(?:待|未)(?:填|填写|补|补充|定)|TODO|TBD)$/u;

/** Whether a text only holds the place of another that somebody has yet to write. */
export const isPlaceholder = (text: string): boolean => asks.test(text) || open.test(text.trim());
