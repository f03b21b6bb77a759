/** The Chinese of what the doc comments of the elements say, for the tables in the Chinese READMEs: each sentence as it stands there, with its translation. */
const inside = (what: string) =>
  `\`@gongkai/charts\` 的 \`figureHtml\` 写的 \`<figure class="gk-figure">\`，${what}。留在原处。`;

export const chinese: ReadonlyMap<string, string> = new Map([
  // What each element is.
  [
    "A chart: from the server's HTML, from a figure's JSON, or from a plain table.",
    '图：来自服务器写的 HTML、一张图的 JSON，或者一个普通的表。',
  ],
  [
    'One indicator in several unions, side by side, or the reason why not.',
    '几家工会的同一指标并列；不能并列的，写明原因。',
  ],
  [
    "A tile: from the server's HTML, from a figure's JSON, or from plain text such as 8处.",
    '一个数的卡片：来自服务器写的 HTML、一张图的 JSON，或者一句原话，如 8处。',
  ],
  [
    'A mechanism: its parts, their relations, and the numbers that belong to them.',
    '工作机制：各个部分、相互关系、各有什么数。',
  ],
  ['One indicator through the snapshots of a union.', '一家工会历次快照里的同一指标。'],
  [
    "A map of stations: from the server's HTML, or from a figure's JSON.",
    '站点图：来自服务器写的 HTML，或者一张图的 JSON。',
  ],
  // What stands inside the tag.
  [
    'A `<figure class="gk-figure">` as `figureHtml` of `@gongkai/charts` writes it, a plain `<table>` with labels and printed amounts, or JSON or CSV in a `<script>` of that type. It stays where it is.',
    inside('写着名称和原话的普通 `<table>`，或者 `<script>` 里的 JSON、CSV（写明类型）'),
  ],
  [
    'A `<figure class="gk-figure">` as `figureHtml` of `@gongkai/charts` writes it, a plain `<table>` with unions and printed amounts, or JSON in a `<script type="application/json">`. It stays where it is.',
    inside('写着工会和原话的普通 `<table>`，或者 `<script type="application/json">` 里的 JSON'),
  ],
  [
    'A `<figure class="gk-figure">` as `figureHtml` of `@gongkai/charts` writes it, a plain `<table>` with times and printed amounts, or JSON in a `<script type="application/json">`. It stays where it is.',
    inside('写着时间和原话的普通 `<table>`，或者 `<script type="application/json">` 里的 JSON'),
  ],
  [
    'A `<figure class="gk-figure">` as `figureHtml` of `@gongkai/charts` writes it, nested lists of the parts, or JSON in a `<script type="application/json">`. It stays where it is.',
    inside('各部分的层层列表，或者 `<script type="application/json">` 里的 JSON'),
  ],
  [
    'One `<div class="gk-tile">` as `kpiTile` of `@gongkai/charts` writes it, or the printed words alone. It stays where it is.',
    '`@gongkai/charts` 的 `kpiTile` 写的一个 `<div class="gk-tile">`，或者只有原话。留在原处。',
  ],
  [
    'One figure of stations as `figureHtml` of `@gongkai/charts` writes it, or data in a `<script type="application/json">`. It stays where it is.',
    '`@gongkai/charts` 的 `figureHtml` 写的一张站点图，或者 `<script type="application/json">` 里的数据。留在原处。',
  ],
  // Attributes and properties.
  ['How rows are drawn that do not say it themselves.', '各行自己没说时，怎么画。'],
  [
    "What the figure is made of: rows with printed words, CSV text, or a figure's whole JSON. Set a new object to show another figure; null shows what `src` or the tag holds.",
    '图的数据：几行原话、CSV 文字，或者一张图的整个 JSON。换图就设一个新的对象；null 则看 `src` 或标签里的。',
  ],
  [
    'Address of such data as JSON or CSV, relative to the page. `data` goes before it.',
    '数据（JSON 或 CSV）的地址，相对于网页。有 `data` 就不看它。',
  ],
  [
    'Level of the heading of a figure that is made in the browser, 1 to 6.',
    '在浏览器里做的图，标题是几级，1 到 6。',
  ],
  [
    "Heading of a figure that says none itself; a table's caption where there is none.",
    '数据自己没有标题时的标题；不写，用表的 caption。',
  ],
  ['Heading of a figure that says none itself.', '数据自己没有标题时的标题。'],
  [
    'Work area whose colour a figure has that says none itself, as `rights` or `facilities`.',
    '数据自己没说时，用哪个工作领域的颜色，如 `rights`、`facilities`。',
  ],
  [
    'Where rows were printed that say no source themselves; without one the figure says that it is not stated.',
    '各行自己没说时的来源；不写，图上就写来源未注明。',
  ],
  [
    'The time that rows speak of that say none themselves, as `2023年` or `2023年以来`.',
    '各行自己没说时的时间，如 `2023年`、`2023年以来`。',
  ],
  ['The unit of numbers that are printed without one, as `处`.', '没印单位的数用的单位，如 `处`。'],
  [
    'Level of the unions in rows that do not say it: `county`, `district`, `prefecture` … Only unions of one level are put on one axis.',
    '各行自己没说时，工会的层级：`county`、`district`、`prefecture` 等。同级的才放在一条轴上。',
  ],
  [
    'The number, as `{ label, printed }`, or whatever a figure can be made of. Set a new object to show another number; null shows what `src` or the tag holds.',
    '这个数：`{ label, printed }`，或者能做成图的任何数据。换数就设一个新的对象；null 则看 `src` 或标签里的。',
  ],
  [
    'Which observation of the figure is shown; its first one unless told.',
    '显示图里的哪一个数；不写就是第一个。',
  ],
  ['What is counted, for a tile of plain text.', '数的是什么；只写原话时用。'],
  ['The time the number speaks of, in words, for a tile of plain text.', '这个数说的时间；只写原话时用。'],
  [
    'Work area whose colour a tile of plain text has, as `rights` or `facilities`.',
    '用哪个工作领域的颜色，如 `rights`、`facilities`；只写原话时用。',
  ],
  [
    "The stations, as rows of names and positions, or a figure's whole JSON. Set a new object to show others; null shows what `src` or the tag holds.",
    '各处站点的名称和位置，或者一张图的整个 JSON。换就设一个新的对象；null 则看 `src` 或标签里的。',
  ],
  [
    'Address of such data as JSON, relative to the page. `data` goes before it.',
    '数据（JSON）的地址，相对于网页。有 `data` 就不看它。',
  ],
  [
    "Leave the page's address alone: filters are neither read from it nor written to it.",
    '不动网页的地址：筛选条件不从地址读，也不写进地址。',
  ],
  // Methods.
  ['Moves the focus to a mark.', '把焦点移到一个标记上。'],
  ['Chooses a station, as a click on it does.', '选中一处站点，和点它一样。'],
  [
    'Opens the zoomable map, or closes it; resolves when it has been drawn, or when it is clear that it cannot be.',
    '打开或关上可以缩放的地图；画好了，或者确定画不了，才算完成。',
  ],
  // Events.
  [
    'A mark was reached by keyboard, touch, click or link; `detail.id` is its observation.',
    '用键盘、触摸、点击或链接到了一个标记；`detail.id` 是这个数的编号。',
  ],
  [
    'A mark was reached by keyboard, touch, click or link; `detail.id` is its observation or its part.',
    '用键盘、触摸、点击或链接到了一个标记；`detail.id` 是这个数或这一部分的编号。',
  ],
  [
    'A mark was reached by keyboard, touch, click or link; `detail.id` is its observation, `detail.snapshot` the date of its snapshot.',
    '用键盘、触摸、点击或链接到了一个标记；`detail.id` 是这个数的编号，`detail.snapshot` 是快照的日期。',
  ],
  [
    'Something cannot be shown; `detail` has code, message and problems. What was shown stays.',
    '有什么显示不了；`detail` 里有编号、说明和问题。已经显示的不动。',
  ],
  [
    'A station was chosen, in the list, on a map or by the address.',
    '选中了一处站点：在清单上、地图上，或者由地址。',
  ],
  // Parts.
  ['What is drawn of data.', '由数据画出的图。'],
  ['The tile that is drawn of data.', '由数据画出的卡片。'],
  ['The box with the explanation of a mark.', '解释一个标记的方框。'],
  ['The panel with link, citation and source of a mark.', '一个标记的链接、引用和出处。'],
  ['The panel with link, citation and source.', '链接、引用和出处。'],
  ['The box with the explanation.', '解释的方框。'],
  ['The button in the corner.', '角上的按钮。'],
  [
    'The line that says that data is on its way, or what is wrong with it.',
    '说数据正在来、或者哪里不对的那一行。',
  ],
  ['The list of what is wrong in the data, place by place.', '数据里逐处不对的清单。'],
  // Custom properties.
  ['Ground of the tooltip.', '解释框的底色。'],
  ['Ground of the explanation.', '解释框的底色。'],
  ['Its text.', '框里的字。'],
  ['Its quieter text, and that of the status line.', '框里较淡的字，状态行的字。'],
  ['Text of the status line.', '状态行的字。'],
  ['What it says of its keys.', '框里说按键的字。'],
  ['Its border.', '框的边线。'],
  ['Border of the explanation.', '解释框的边线。'],
  [
    'Its upper edge; set, also the colour of all that is drawn, whatever its work area.',
    '框的上边；设了它，图也用这个颜色，不管是哪个工作领域。',
  ],
  ['Edge of the status line.', '状态行的边线。'],
  ['Ring around what has the focus.', '焦点的外框。'],
  ['Font of the text.', '字的字体。'],
  ['Font of the number.', '数的字体。'],
  ['The button; lighter where the tile is dark.', '按钮；卡片是深色时较亮。'],
]);
