import type { FaultWords } from './fault-words.ts';
import { personalWords } from './personal-words.ts';

/** What each code means and what to do, in both languages. A code, once published, keeps its meaning. */
export const problemWords = {
  'file-missing': {
    'zh-Hans': { what: '缺少文件。', fix: '补上这个文件，或者删去引用它的文件夹。' },
    en: { what: 'A file is missing.', fix: 'Add the file, or remove the folder that needs it.' },
  },
  'file-unknown': {
    'zh-Hans': {
      what: '数据文件夹里有不认识的文件。',
      fix: '移走它。它不会被公开，但谁复制 data/ 谁就得到它；台账等内部材料不能放在这里。',
    },
    en: {
      what: 'The data folder holds a file that is not part of the data.',
      fix: 'Move it away. It is not published, but whoever copies data/ gets it: ledgers and drafts must not be kept there.',
    },
  },
  'file-link': {
    'zh-Hans': { what: '这是一个链接，不是文件。', fix: '把文件本身放在这里，免得网站悄悄少了内容。' },
    en: {
      what: 'This is a link, not a file.',
      fix: 'Put the file itself here, so that nothing is silently missing.',
    },
  },
  'file-empty': {
    'zh-Hans': { what: '文件是空的。', fix: '从上一个版本恢复，或者填入一份 JSON。' },
    en: { what: 'The file is empty.', fix: 'Restore the last version, or put JSON into it.' },
  },
  'file-too-large': {
    'zh-Hans': {
      what: '文件太大，没有读取。',
      fix: '一份快照通常不到 1 MB，一个工会一万来处站点的文件不到 5 MB；检查是否误放了别的文件，站点更多的分给下级工会各自公布。',
    },
    en: {
      what: 'The file is too large and was not read.',
      fix: 'A snapshot is usually below 1 MB. Some 10,000 stations are about what one file holds: let sub-units publish their own where there are more. Or another file was put here by mistake.',
    },
  },
  'file-encoding': {
    'zh-Hans': {
      what: '文件不是 UTF-8 编码。',
      fix: '用记事本、WPS 或别的编辑器打开，“另存为”时编码选 UTF-8，内容不用改。',
    },
    en: {
      what: 'The file is not encoded as UTF-8.',
      fix: 'Open it in an editor and save it as UTF-8; its content need not change.',
    },
  },
  'file-mark': {
    'zh-Hans': {
      what: '文件开头有看不见的标记（BOM）；公布的文件里没有它，校验码与它无关。',
      fix: '不必改；要去掉，“另存为”时编码选 UTF-8（不带 BOM）。',
    },
    en: {
      what: 'The file begins with an invisible mark (BOM); the published file has none, and its hash does not depend on it.',
      fix: 'Nothing need be done; save as UTF-8 without BOM to be rid of it.',
    },
  },
  'file-kind': {
    'zh-Hans': { what: '这里应当是文件，却是别的东西。', fix: '把它移走，把文件放在这里。' },
    en: { what: 'Something else stands where a file should.', fix: 'Move it away, and put the file here.' },
  },
  'file-unreadable': {
    'zh-Hans': {
      what: '文件或文件夹读不了。',
      fix: '改正权限，关掉正占用它的程序；磁盘有错就从备份恢复。',
    },
    en: {
      what: 'A file or folder cannot be read.',
      fix: 'Correct its permissions, close the program that holds it; restore it from a backup where the disk is faulty.',
    },
  },
  'json-duplicate-key': {
    'zh-Hans': {
      what: '同一个对象里有两个同名的字段，只有后一个会生效，前一个会悄悄丢掉。',
      fix: '留下对的一个，删去另一个。',
    },
    en: {
      what: 'One object has two fields of one name: only the last would count, and the other be lost.',
      fix: 'Keep the right one and remove the other.',
    },
  },
  'json-number': {
    'zh-Hans': {
      what: '这个数计算机存不下，读进来就变了。',
      fix: '少写几位；编号、号码一类不是数，要写成文字（加引号）。',
    },
    en: {
      what: 'This number changes when it is read: a computer does not hold it.',
      fix: 'Write fewer digits; what is no number, such as a code, is written as text, in quotes.',
    },
  },
  'json-surrogate': {
    'zh-Hans': { what: '文字里有半个字符（\\ud800–\\udfff 没有成对）。', fix: '重新输入这个字。' },
    en: {
      what: 'Text holds half a character (\\ud800–\\udfff without its partner).',
      fix: 'Type the character anew.',
    },
  },
  'text-replaced': {
    'zh-Hans': {
      what: '文字里有“�”或“锟斤拷”：以前转换编码时丢了字。',
      fix: '对照原文，把丢的字补上。',
    },
    en: {
      what: 'Text holds “�” or 锟斤拷: characters were lost when it was once converted.',
      fix: 'Look at the original and put the characters back.',
    },
  },
  'json-syntax': {
    'zh-Hans': {
      what: '不是正确的 JSON。',
      fix: '在所示的行列改正；多半是少了引号、逗号或括号，或者用了中文的引号、逗号、冒号。',
    },
    en: {
      what: 'This is not valid JSON.',
      fix: 'Mend it at the line and column shown; most often a quote, comma or bracket is missing.',
    },
  },
  schema: {
    'zh-Hans': { what: '数据的形状不对。', fix: '按“应为”改；各字段的说明见 JSON Schema。' },
    en: {
      what: 'The data has the wrong shape.',
      fix: 'Change it as expected; the JSON Schema explains each field.',
    },
  },
  'schema-reference': {
    'zh-Hans': {
      what: '$schema 指不到这一类文件的 JSON Schema。',
      fix: '改成“应为”所示的路径；没有 schema/ 文件夹的，删去 $schema。',
    },
    en: {
      what: '`$schema` does not lead to the JSON Schema of this kind of file.',
      fix: 'Write the path that is expected; remove `$schema` where the data folder has no schema/.',
    },
  },
  'palette-contrast': {
    'zh-Hans': {
      what: '自定的颜色反差不够，有人会看不清（WCAG 2.2：文字 4.5:1，图形 3:1）。',
      fix: '浅色主题里把字调深或把底调浅，深色主题相反，到“应为”所示为止；或者删去这个颜色，用原来的。',
    },
    en: {
      what: 'A given colour has too little contrast to be read by everybody (WCAG 2.2: text 4.5:1, marks 3:1).',
      fix: 'In the light theme make text darker or the ground lighter, in the dark one the other way round, until it is as expected; or remove the colour and keep ours.',
    },
  },
  'unknown-key': {
    'zh-Hans': { what: '有不认识的字段。', fix: '改正字段名，或者删去它。' },
    en: { what: 'A field is not known.', fix: 'Correct its name, or remove it.' },
  },
  'text-markup': {
    'zh-Hans': { what: '文字里有标记（HTML）。', fix: '只写纯文字；删去尖括号里的标记。' },
    en: { what: 'Text contains markup.', fix: 'Write plain text; remove the tag.' },
  },
  'text-placeholder': {
    'zh-Hans': {
      what: '这里还空着：写的是请人填写的提示，会照样登在网页上。',
      fix: '换成真的内容；来源说明写是什么报道，例如“某县总工会2025年工作总结”。',
    },
    en: {
      what: 'Words that ask for others stand here, and would be published as they are.',
      fix: 'Write what is meant; of a source, which report it is.',
    },
  },
  'text-character': {
    'zh-Hans': {
      what: '文字里有看不见的、私用的或者不通用的字符，多半是从 PDF、网页或输入法里带来的。',
      fix: '删去它，或者照“应为”换成通用的字；屏幕阅读、搜索和比对都认不出它。',
    },
    en: {
      what: 'Text holds a character that is invisible, private or a duplicate of another; most often it was copied from a PDF, a web page or an input method.',
      fix: 'Delete it, or write the ordinary character that is expected: screen readers, search and comparison do not know it.',
    },
  },
  'text-emoji': {
    'zh-Hans': {
      what: '文字里有表情符号。网页上看得见，海报（PDF）和有的图片里没有它的字形，印出来是空框；屏幕阅读会把它念成一个词。',
      fix: '删去它。',
    },
    en: {
      what: 'Text holds an emoji. Pages show it; the poster (PDF) and some pictures have no glyph for it and print an empty box, and screen readers say a word for it.',
      fix: 'Delete it.',
    },
  },
  'picture-missing': {
    'zh-Hans': {
      what: '网站设置里写的图片不在公开文件夹里。',
      fix: '把图片放在那里，或者改正文件名；没有它，网站生成不了。',
    },
    en: {
      what: 'A picture that the settings name is not in the folder of public files.',
      fix: 'Put the picture there, or correct its name: without it the site is not built.',
    },
  },
  'id-place': {
    'zh-Hans': { what: '文件所在的位置与其中的编号不一致。', fix: '让文件夹名、文件名与编号、日期一致。' },
    en: {
      what: 'The file stands in another place than its id says.',
      fix: 'Let folder, file name, id and date agree.',
    },
  },
  'id-duplicate': {
    'zh-Hans': { what: '编号重复。', fix: '编号一经公布不再改：给新的一条另起编号。' },
    en: { what: 'An id occurs twice.', fix: 'Published ids stay: give the newer entry another id.' },
  },
  'id-form': {
    'zh-Hans': { what: '观测编号应以“工会.指标”开头。', fix: '写成 <工会>.<指标>[.<限定>]。' },
    en: {
      what: 'An observation id must start with its union and indicator.',
      fix: 'Write <union>.<indicator>[.<qualifier>].',
    },
  },
  'id-changed': {
    'zh-Hans': {
      what: '同一编号在较早的快照里指另一个指标或另一个单位。',
      fix: '编号是承诺：改用新的编号，旧编号不再另作他用。',
    },
    en: {
      what: 'The same id meant another indicator or unit in an older snapshot.',
      fix: 'An id is a promise: take a new one, and do not use the old one for anything else.',
    },
  },
  'correction-target': {
    'zh-Hans': {
      what: '更正说的数，在所指的快照里没有。',
      fix: 'replaces 写原数所在快照的日期，observation 写那里的编号。',
    },
    en: {
      what: 'What is corrected does not stand in the snapshot that is named.',
      fix: 'Name in replaces the day of the snapshot with the wrong number, in observation its id there.',
    },
  },
  'correction-unchanged': {
    'zh-Hans': {
      what: '写了更正，可是数没有变。',
      fix: '在这份快照里写上正确的数；没有变就删去这一处更正；撤回一个数，就不再写它的 observation。',
    },
    en: {
      what: 'It is said to be corrected, and is the same.',
      fix: 'Write the right number into this snapshot, or take the correction away; to withdraw a number, leave its observation out.',
    },
  },
  'correction-twice': {
    'zh-Hans': { what: '同一处更正写了两次。', fix: '留一处。' },
    en: { what: 'The same correction stands twice.', fix: 'Keep one of them.' },
  },
  'correction-missing': {
    'zh-Hans': {
      what: '同一时间的数与以前公布的不同，没有说明原因。',
      fix: '原来错了，就在 corrections 里写明原因（在表里改的，写在那一行的“更正原因”）；口径变了，就把 status.obs 写成 B。',
    },
    en: {
      what: 'The number of the same time differs from what was published, without a reason.',
      fix: 'Where it was wrong, say so in corrections (in a sheet: in 更正原因 of its row); where the definition changed, set status.obs to B.',
    },
  },
  'table-code': {
    'zh-Hans': {
      what: '表里用了没有列出的口径、维度或维度上的类别。',
      fix: '改成 measures 或 dimensions 里列出的编号，或者先在那里加上。',
    },
    en: {
      what: 'A table uses a measure, a dimension or a code that it does not list.',
      fix: 'Write one of those in `measures` or `dimensions`, or add it there.',
    },
  },
  'table-duplicate': {
    'zh-Hans': { what: '表里同一格出现了两次。', fix: '留下对的一格，删去另一格。' },
    en: {
      what: 'A cell of a table stands in it twice.',
      fix: 'Keep the right one and remove the other.',
    },
  },
  'table-time': {
    'zh-Hans': {
      what: '表里的时间写法与它的频度不合，或者先后颠倒。',
      fix: '年写 2024，月写 2024-05，周写 2024-W05，日写 2024-05-31，由早到晚。',
    },
    en: {
      what: 'A time of a table is not written as its frequency asks, or runs backwards.',
      fix: 'Write 2024, 2024-05, 2024-W05 or 2024-05-31, the earliest first.',
    },
  },
  'table-value': {
    'zh-Hans': {
      what: '表里该有数的格没有数，或者不该有数的格有数。',
      fix: '隐去的（conf 不是 F）和缺的（obs 是 L、M、O、Q）一律不写数；其余写 value 或 quantity。',
    },
    en: {
      what: 'A cell lacks a number, or has one that nobody may know.',
      fix: 'What is suppressed (conf is not F) or missing (obs L, M, O, Q) has none; every other cell has a value or a quantity.',
    },
  },
  'table-unit': {
    'zh-Hans': {
      what: '这一格的单位与它的口径不同。',
      fix: '一个口径只用一个单位：改这一格，或者另设口径。',
    },
    en: {
      what: 'A cell has another unit than its measure.',
      fix: 'A measure has one unit: correct the cell, or give it a measure of its own.',
    },
  },
  'disclosure-small': {
    'zh-Hans': {
      what: '台账表里有一个应当隐去的小数。',
      fix: '不要手改台账表：重新运行 npx gongkai import，由它隐去小数和能推出小数的数。',
    },
    en: {
      what: 'A table of a ledger has a small number that should be hidden.',
      fix: 'Do not edit tables of ledgers: run npx gongkai import again, which hides small numbers and those from which they could be reckoned.',
    },
  },
  'disclosure-order': {
    'zh-Hans': {
      what: '敏感台账的门槛低于一般台账的门槛。',
      fix: '把 sensitiveThreshold 改成不小于 threshold 的数。',
    },
    en: {
      what: 'The threshold for sensitive ledgers is below the one for others.',
      fix: 'Raise sensitiveThreshold to threshold or above.',
    },
  },
  'disclosure-missing': {
    'zh-Hans': {
      what: '公布了台账表，union.json 里却没有写怎样保护小数。',
      fix: '在 union.json 里加上 disclosure，写明门槛和理由；没有写时按 5、10、前 2 户占 85%、15% 办。',
    },
    en: {
      what: 'Tables of a ledger are published, and union.json does not say how small numbers are protected.',
      fix: 'Add disclosure with thresholds and a reason to union.json; without it, 5, 10, 85 % of the largest 2 and 15 % hold.',
    },
  },
  'salt-shared': {
    'zh-Hans': {
      what: '两份快照用了同一串 salt：日后撤下其中一份里的数，另一份还写着这串字母，别人就能逐个试数来比对。',
      fix: '还没有封存的，删去这一份的 salt，或者用 npx gongkai draft、npx gongkai import 另写，会得到新的；已经封存的不要再改。',
    },
    en: {
      what: 'Two snapshots have the same salt: should a number be taken down in one of them, the other still tells the salt, with which others can try numbers against the old hash.',
      fix: 'Where it is not sealed yet, remove the salt of this one, or write it with npx gongkai draft and npx gongkai import, which give it a new one; leave a sealed one as it is.',
    },
  },
  'indicator-unknown': {
    'zh-Hans': {
      what: '没有这个指标。',
      fix: '改正指标编号；本工会自己统计的，写进本工会文件夹的 indicators.json（npx gongkai indicators <要找的词> 会找相近的，并给出可以照抄的一条）。',
    },
    en: {
      what: 'There is no such indicator.',
      fix: 'Correct its id; what only this union counts goes into indicators.json of its folder (npx gongkai indicators <words> finds what is near and prints an entry to copy).',
    },
  },
  'unit-unknown': {
    'zh-Hans': { what: '不认识的单位。', fix: '改用量词表里的单位，或者提出增补。' },
    en: { what: 'The unit is not known.', fix: 'Use a unit of the unit table, or propose an addition.' },
  },
  'unit-family': {
    'zh-Hans': {
      what: '单位与指标的单位族不符。',
      fix: '人、人次、户、件、元互不相混：换指标，或者改正单位。',
    },
    en: {
      what: 'The unit does not fit the indicator’s unit family.',
      fix: 'Persons, person-times, households, cases and yuan do not mix: take another indicator or correct the unit.',
    },
  },
  'quantity-unread': {
    'zh-Hans': { what: '印出的字读不成一个数量。', fix: '只写数量本身，例如“60余场次”。' },
    en: {
      what: 'The printed words cannot be read as one quantity.',
      fix: 'Give the quantity alone, such as 60余场次.',
    },
  },
  'quantity-mismatch': {
    'zh-Hans': { what: '数值与印出的字不一致。', fix: '以印出的字为准，改正数值。' },
    en: {
      what: 'The numbers are not what the printed words say.',
      fix: 'Correct the numbers; the printed words decide.',
    },
  },
  'source-unknown': {
    'zh-Hans': { what: '引用的来源不存在。', fix: '改正来源编号，或者在 sources 里加上它。' },
    en: { what: 'The cited source does not exist.', fix: 'Correct its id, or add it to sources.' },
  },
  'source-required': {
    'zh-Hans': {
      what: '一个数要么有来源，要么写明推算公式，二者取一。',
      fix: '补上 source，或者补上 derived；不能都有或都没有。',
    },
    en: {
      what: 'A number has either a source or a formula.',
      fix: 'Add source, or derived; not both, not neither.',
    },
  },
  'source-phrase': {
    'zh-Hans': { what: '引用的原话里没有这个数量。', fix: '摘录含有该数量的原话，不超过 25 字。' },
    en: {
      what: 'The cited phrase does not contain the quantity.',
      fix: 'Cite the phrase that contains it, at most 25 characters.',
    },
  },
  'parent-unknown': {
    'zh-Hans': { what: '上级工会不存在。', fix: '为上级工会建一个 union.json，或者改正编号。' },
    en: { what: 'The parent union does not exist.', fix: 'Give the parent a union.json, or correct its id.' },
  },
  'synthetic-place': {
    'zh-Hans': {
      what: '虚构的工会只能放在 demo/ 下，它的 union.json 和每份快照都标明 synthetic；真实的不标。',
      fix: '真实数据移到 unions/，虚构数据移到 demo/ 并写 "synthetic": true。',
    },
    en: {
      what: 'A fictional union stands below demo/ and is marked synthetic, in union.json and in every snapshot; a real one is neither.',
      fix: 'Move real data to unions/, made-up data to demo/ with "synthetic": true.',
    },
  },
  'synthetic-mixed': {
    'zh-Hans': {
      what: '虚构的工会与真实的工会不能互为上下级。',
      fix: '虚构的工会的 parent 写 null，或者写另一家虚构的工会。',
    },
    en: {
      what: 'A fictional union and a real one cannot stand above each other.',
      fix: 'Give the fictional union no parent (null), or one that is fictional, too.',
    },
  },
  'parent-circle': {
    'zh-Hans': { what: '上下级关系绕成了圈。', fix: '检查各级 union.json 的 parent。' },
    en: { what: 'The chain of parents runs in a circle.', fix: 'Look at parent in each union.json.' },
  },
  'parent-level': {
    'zh-Hans': { what: '上级工会的层级应当更高。', fix: '检查 level 与 parent。' },
    en: { what: 'A parent must be of a higher level.', fix: 'Look at level and parent.' },
  },
  'scope-unit': {
    'zh-Hans': {
      what: '所属单位不对：下级要在本工会之下，上级要在本工会之上。',
      fix: '改正 scope.union；具体场所用 scope.place。',
    },
    en: {
      what: 'The scope is off: a sub-unit must lie below this union, a superior above it.',
      fix: 'Correct scope.union; for a single facility use scope.place.',
    },
  },
  'period-order': {
    'zh-Hans': { what: '时间的起止不对。', fix: '起要早于止；“自某时起”要有起点。' },
    en: { what: 'The period is off.', fix: 'Start before end; “since” needs a start.' },
  },
  'status-confidential': {
    'zh-Hans': { what: '这条数据未获准公布。', fix: '从快照中删去它；快照里只放可公布（F）的数据。' },
    en: {
      what: 'This figure is not free for publication.',
      fix: 'Take it out: a snapshot holds free (F) figures only.',
    },
  },
  'status-missing': {
    'zh-Hans': {
      what: '状态说这个数缺失或已隐去，数却写着。',
      fix: '须隐去的，从快照中删去整条数据；可以公布的，改状态。',
    },
    en: {
      what: 'The status says that the number is missing or suppressed, yet it stands there.',
      fix: 'Take the figure out where it must be hidden; change its status where it may be published.',
    },
  },
  'derived-unknown': {
    'zh-Hans': { what: '推算公式引用了不存在的观测。', fix: '改正编号。' },
    en: { what: 'The formula names an observation that does not exist.', fix: 'Correct the id.' },
  },
  'derived-mismatch': {
    'zh-Hans': { what: '按公式重算，结果不同。', fix: '以重算为准，改正推算的数。' },
    en: { what: 'Computing the formula again gives another result.', fix: 'Correct the derived number.' },
  },
  'derived-refused': {
    'zh-Hans': { what: '这些数不能相加。', fix: '单位族、时间或范围不同的数不要相加；删去这条推算。' },
    en: {
      what: 'These numbers cannot be added.',
      fix: 'Do not add across unit families, periods or scopes; remove it.',
    },
  },
  'mechanism-part': {
    'zh-Hans': { what: '机制里引用的部分、层次或观测不存在。', fix: '改正编号。' },
    en: {
      what: 'A mechanism names a part, layer or observation that does not exist.',
      fix: 'Correct the id.',
    },
  },
  'figure-select': {
    'zh-Hans': { what: '图表引用的观测或机制不存在，或与图表种类不符。', fix: '改正 select。' },
    en: { what: 'A figure selects what does not exist or does not fit its kind.', fix: 'Correct select.' },
  },
  'figure-units': {
    'zh-Hans': {
      what: '一根轴上只能有一个单位族，每个部分也只收它那一族的数。',
      fix: '把不同单位的数分成几张图，或者改用指标卡。',
    },
    en: {
      what: 'An axis holds one unit family, and each part of a story its own.',
      fix: 'Split the figure, or use tiles.',
    },
  },
  'figure-indicators': {
    'zh-Hans': {
      what: '一张图里各行是不同的指标（定义不同），不能画在一根轴上。',
      fix: '拆成几张图，每张一个指标；或者改用指标卡（tiles）、表格（table）并列。',
    },
    en: {
      what: 'The rows of one drawing are of different indicators, whose definitions differ, and must not share an axis.',
      fix: 'Split it into a figure for each indicator, or put them side by side as tiles or a table.',
    },
  },
  'figure-scopes': {
    'zh-Hans': {
      what: '一张图里有的是本级的数，有的是下级或上级的数，不能画在一根轴上：本级的数可能已经包含下级。',
      fix: '只留范围相同的行；或者改用指标卡（tiles）、表格（table）并列。',
    },
    en: {
      what: 'Some rows of one drawing are the union’s own, others those of a sub-unit or a superior: one may contain the other, so they must not share an axis.',
      fix: 'Keep rows of one scope, or use tiles or a table.',
    },
  },
  'figure-periods': {
    'zh-Hans': {
      what: '一张图里各行的时间不同，不能画在一根轴上。',
      fix: '只留时间相同的行，或者改用指标卡、表格。',
    },
    en: {
      what: 'The rows of one drawing speak of different periods and must not share an axis.',
      fix: 'Keep rows of one period, or use tiles or a table.',
    },
  },
  'station-synthetic': {
    'zh-Hans': {
      what: '虚构的工会的每一处站点（界线也是）都要标明虚构，不留电话；真实的站点不能标。',
      fix: '虚构的写 "synthetic": true，删去 phone；真实的删去 synthetic。',
    },
    en: {
      what: 'Every station of a fictional union, and its boundary, says that it is fictional, and has no phone; a real one does not say so.',
      fix: 'Write "synthetic": true for fiction and take its phone away; take synthetic away from what is real.',
    },
  },
  'station-axes-swapped': {
    'zh-Hans': { what: '经度和纬度写反了。', fix: '坐标先写经度，后写纬度，例如 [108.5, 32.9]。' },
    en: { what: 'Longitude and latitude are swapped.', fix: 'Write longitude first, as [108.5, 32.9].' },
  },
  'station-outside': {
    'zh-Hans': {
      what: '站点或乡镇的位置在本工会的范围之外。',
      fix: '核对坐标；范围有误就改 union.json 的 bbox。',
    },
    en: {
      what: 'A station or town lies outside its union’s area.',
      fix: 'Look at the position; or at bbox in union.json, where that is what is wrong.',
    },
  },
  'station-date': {
    'zh-Hans': { what: '核实日期晚于普查日期。', fix: '改正 verified，或者更新文件的 surveyed。' },
    en: {
      what: 'A station was verified after the survey.',
      fix: 'Correct verified, or bring surveyed up to date.',
    },
  },
  'station-distinct': {
    'zh-Hans': { what: 'distinctFrom 里的站点不存在，或者就是它自己。', fix: '改正编号，或者删去它。' },
    en: {
      what: 'distinctFrom names a station that does not exist, or the station itself.',
      fix: 'Correct the id, or remove it.',
    },
  },
  'station-crs': {
    'zh-Hans': {
      what: '坐标系不能直接公布：火星坐标（GCJ-02）、百度坐标（BD-09）比实地偏几百米，一份文件也不能混用几种。',
      fix: '运行 npx gongkai convert 换算为 WGS-84（结果会注明），或者改用卫星定位的坐标。',
    },
    en: {
      what: 'Positions cannot be published in this system: GCJ-02 and BD-09 are some hundreds of metres off, and one file holds one system.',
      fix: 'Run npx gongkai convert, which computes WGS-84 and says so in the file; or survey by satellite.',
    },
  },
  'station-precision': {
    'zh-Hans': {
      what: '精确程度与坐标不符。',
      fix: '只有精确到点的站点有坐标；只知道乡镇或县的，不要编造位置，坐标写 null。',
    },
    en: {
      what: 'The precision does not fit the geometry.',
      fix: 'Only a point has a position; where township or county is all that is known, write null rather than invent one.',
    },
  },
  'station-hours': {
    'zh-Hans': {
      what: '开放时间读不懂。',
      fix: '写成 24/7，或如 Mo-Fr 08:00-18:00; Sa 09:00-12:00；其余的话写进 hoursNote。',
    },
    en: {
      what: 'The opening hours cannot be read.',
      fix: 'Write 24/7, or as Mo-Fr 08:00-18:00; Sa 09:00-12:00; put all else into hoursNote.',
    },
  },
  'station-duplicate': {
    'zh-Hans': {
      what: '三十米之内有两处同类或同名的站点，像是重复登记。',
      fix: '删去重复的一处；确是两处，就在其中一处的 distinctFrom 里写另一处的编号。',
    },
    en: {
      what: 'Two stations of one kind or name stand within 30 metres: it looks like one, entered twice.',
      fix: 'Remove one; where they are two, name the other in distinctFrom of one of them.',
    },
  },
  'station-township': {
    'zh-Hans': { what: '文件的 towns 里没有这个乡镇。', fix: '改正名称，或者把它加进 towns。' },
    en: { what: 'The file’s towns have no such township.', fix: 'Correct its name, or add it to towns.' },
  },
  'boundary-axes-swapped': {
    'zh-Hans': { what: '界线的经度和纬度写反了。', fix: '每个点先写经度，后写纬度，例如 [108.5, 32.9]。' },
    en: {
      what: 'Longitude and latitude of the boundary are swapped.',
      fix: 'Write longitude first in each position, as [108.5, 32.9].',
    },
  },
  'boundary-outside': {
    'zh-Hans': {
      what: '界线远在本工会的范围之外。',
      fix: '核对是否放错了文件；范围有误就改 union.json 的 bbox。',
    },
    en: {
      what: 'The boundary lies far outside its union’s area.',
      fix: 'See whether this is another place’s boundary; or look at bbox in union.json, where that is what is wrong.',
    },
  },
  'boundary-ring': {
    'zh-Hans': { what: '界线的一圈没有闭合。', fix: '让最后一个点与第一个点相同。' },
    en: { what: 'A ring of the boundary is not closed.', fix: 'Let its last position repeat the first.' },
  },
  'bbox-order': {
    'zh-Hans': { what: '范围的东西或南北写反了。', fix: '按西、南、东、北的次序写，单位是度。' },
    en: {
      what: 'The box ends before it begins.',
      fix: 'Write west, south, east, north, in degrees.',
    },
  },
  'map-review-number': {
    'zh-Hans': {
      what: '界线或底图没有审图号，或者不像审图号。',
      fix: '填写 reviewNumber，例如 GS(2024)0650号；没有审图号的地图不得公开（《地图管理条例》第十五、三十七条）。',
    },
    en: {
      what: 'A boundary or base map has no review number (审图号), or not one of that form.',
      fix: 'Give reviewNumber, as GS(2024)0650号; a map without it must not be published (地图管理条例, art. 15, 37).',
    },
  },
  'map-boundary': {
    'zh-Hans': {
      what: '界线文件与 union.json 的设置不成对。',
      fix: '有 boundary.geojson 就要在 union.json 的 map.boundary 写明出处和审图号；反之亦然。',
    },
    en: {
      what: 'boundary.geojson and the settings in union.json do not go together.',
      fix: 'Where there is a boundary, map.boundary says whose it is and its review number; without one, it says nothing.',
    },
  },
  'list-repeated': {
    'zh-Hans': { what: '列表里同一项写了两次。', fix: '删去多的一项；或者改成原来要写的那一项。' },
    en: { what: 'An entry stands in a list twice.', fix: 'Remove one, or write the one that was meant.' },
  },
  'chain-line': {
    'zh-Hans': {
      what: '快照链（chain.jsonl）里有一行不是 gongkai seal 写的样子。',
      fix: '从 git 或网站上的 /data/chain.jsonl 恢复原样；快照链只由 gongkai 在末尾添加，不手工编辑。',
    },
    en: {
      what: 'A line of the chain (chain.jsonl) is not as gongkai seal writes it.',
      fix: 'Restore the file from git or from /data/chain.jsonl of the site: gongkai appends to the chain, and nobody edits it.',
    },
  },
  'chain-edited': {
    'zh-Hans': {
      what: '快照链里有一行被改动了：它与自己的校验码不符。',
      fix: '从 git 或网站上的 /data/chain.jsonl 恢复原样。',
    },
    en: {
      what: 'A line of the chain was edited: it does not have the hash that it states.',
      fix: 'Restore the file from git or from /data/chain.jsonl of the site.',
    },
  },
  'chain-order': {
    'zh-Hans': {
      what: '快照链断了：这一行接的不是它前面的一行，前面有行被删去、移动、插入或改动。',
      fix: '从 git 或网站上的 /data/chain.jsonl 恢复原样；两个分支各封存过快照的，留下先发布的一条链，再运行 npx gongkai seal。',
    },
    en: {
      what: 'The chain is broken: this line does not follow the one before it; a line was dropped, moved, inserted or edited.',
      fix: 'Restore the file from git or from /data/chain.jsonl of the site. Where two branches have sealed snapshots, keep the chain that was published first and run npx gongkai seal again.',
    },
  },
  'chain-entry': {
    'zh-Hans': {
      what: '快照链里有一行与前面的矛盾。',
      fix: '从 git 或网站上的 /data/chain.jsonl 恢复原样，再运行 npx gongkai seal。',
    },
    en: {
      what: 'A line of the chain contradicts those before it.',
      fix: 'Restore the file from git or from /data/chain.jsonl of the site, and run npx gongkai seal again.',
    },
  },
  'seal-broken': {
    'zh-Hans': {
      what: '封存过的快照被改动了：它与快照链里的校验码不符。校验码只说明有改动，不说明改了什么。',
      fix: '改回原样（git 或网站上的同一文件）；要更正，另发一份新日期的快照；不该公布的数，用 npx gongkai takedown 撤下。',
    },
    en: {
      what: 'A sealed snapshot was edited: it does not have the hash that the chain states. A hash tells that something changed, not what.',
      fix: 'Put it back (from git, or the same file of the site). Correct it in a snapshot of a new date; take what must not have been published down with npx gongkai takedown.',
    },
  },
  'takedown-unfinished': {
    'zh-Hans': {
      what: '撤数没有做完：快照链已经记下，快照里的数还在。',
      fix: '再运行一次同样的 npx gongkai takedown 命令；编号在 chain.jsonl 的最后几行里。',
    },
    en: {
      what: 'A takedown was interrupted: the chain has its line, and the snapshot still has the numbers.',
      fix: 'Run the same npx gongkai takedown command again; the ids stand in the last lines of chain.jsonl.',
    },
  },
  'seal-missing': {
    'zh-Hans': {
      what: '封存过的快照不见了。',
      fix: '从 git 或网站上的同一文件放回来；不该公布的数，用 npx gongkai takedown 撤下。',
    },
    en: {
      what: 'A sealed snapshot is gone.',
      fix: 'Put it back from git or from the same file of the site; take numbers that must not have been published down with npx gongkai takedown.',
    },
  },
  'snapshot-unsealed': {
    'zh-Hans': {
      what: '这份快照还没有封存；快照链里没有它的一行。',
      fix: '还要改的先改；要公布了，运行 npx gongkai seal。封存过的，说明快照链少了末尾：从 git 或网站恢复 chain.jsonl。',
    },
    en: {
      what: 'This snapshot is not sealed: the chain has no line of it.',
      fix: 'Finish it, then run npx gongkai seal before it is published. If it was sealed, the end of the chain is missing: restore chain.jsonl from git or the site.',
    },
  },
  'chain-rewritten': {
    'zh-Hans': {
      what: '快照链与公布过的不是同一条：公布过的行少了或变了。',
      fix: '恢复公布过的 chain.jsonl；链只在末尾添加。',
    },
    en: {
      what: 'The chain is not the one that was published: a published line is gone or differs.',
      fix: 'Restore the published chain.jsonl: lines are only ever appended.',
    },
  },
  'snapshot-edited': {
    'zh-Hans': {
      what: '公布过的快照被改动了：别人引用的数和校验码会对不上。',
      fix: '改回原样，把更正写成一份新日期的快照；确是故意的，请在网站上说明。',
    },
    en: {
      what: 'A published snapshot was edited: what others have cited, and its hash, no longer agree with it.',
      fix: 'Put it back, and write the correction as a snapshot of a new date; where it is meant, say so on the site.',
    },
  },
  'snapshot-removed': {
    'zh-Hans': {
      what: '公布过的快照不见了：别人引用的地址会打不开。',
      fix: '放回来；数有错，就另发一份新快照更正。',
    },
    en: {
      what: 'A published snapshot is gone: addresses that others have cited will lead nowhere.',
      fix: 'Put it back; where its numbers are wrong, correct them in a new snapshot.',
    },
  },
  'observation-renamed': {
    'zh-Hans': {
      what: '公布过的编号不见了，同一指标下多了没有用过的编号，像是改了名。',
      fix: '编号一经公布不再改：同一个数沿用原来的编号；确是另一个数，不必改。',
    },
    en: {
      what: 'A published id is gone, and its indicator has an id that is new: it looks renamed.',
      fix: 'A published id stays: take the old one for the same number. Nothing need be done where it is another number.',
    },
  },
  'observation-removed': {
    'zh-Hans': {
      what: '公布过的快照里少了一个数：指向它的链接会落空。',
      fix: '放回来；要更正，另发一份新快照。',
    },
    en: {
      what: 'A number is missing in a published snapshot: links to it will lead nowhere.',
      fix: 'Put it back; correct it in a new snapshot.',
    },
  },
  'figure-removed': {
    'zh-Hans': {
      what: '公布过的图不见了：别人网页里嵌入的这张图会打不开。',
      fix: '放回来；图的编号是承诺，可以改标题、种类和顺序，不要删。',
    },
    en: {
      what: 'A published figure is gone: where others have embedded it there will be nothing.',
      fix: 'Put it back: the id of a figure is a promise. Its title, kind and place may change.',
    },
  },
  'figure-changed': {
    'zh-Hans': {
      what: '同一个编号的图，内容全换了：别人网页里嵌入的会变成另一张图。',
      fix: '新内容另起编号，原来的图保留。',
    },
    en: {
      what: 'A figure shows nothing any more of what it showed: where others have embedded it, another will appear.',
      fix: 'Give what is new another id, and keep the figure that was there.',
    },
  },
  'indicator-removed': {
    'zh-Hans': {
      what: '公布过的指标不见了：它的网页会打不开。',
      fix: '放回来；不再使用的指标也保留。',
    },
    en: {
      what: 'A published indicator is gone: its page will lead nowhere.',
      fix: 'Put it back, even where nobody reports it any more.',
    },
  },
  'published-removed': {
    'zh-Hans': {
      what: '公布过的文件不见了：它的地址和由它生成的网页会打不开。',
      fix: '放回来；确要撤下，请在网站上说明。',
    },
    en: {
      what: 'A published file is gone: its address, and the pages made of it, will lead nowhere.',
      fix: 'Put it back; where it is meant to be withdrawn, say so on the site.',
    },
  },
  'wording-beyond-source': {
    'zh-Hans': {
      what: '标题、导语、概述或名称里，有来源没有用过的词。',
      fix: '改用来源短语、指标名称里的词；意思确实相同的，在旁边用 wording 列出这些词并写明理由。',
    },
    en: {
      what: 'A title, lede, summary or label has words that its source does not use.',
      fix: 'Use words of the phrases and of the indicator’s label. Where another word says no more, list it with the reason in `wording` beside the text.',
    },
  },
  'wording-narrowed': {
    'zh-Hans': {
      what: '标题只写了连在一起计数的一部分，数却是合起来的。',
      fix: '把另一部分也写上，或者写“等”；确实只指这一部分的，在旁边用 wording 列出“实为”所示的词并写明理由。',
    },
    en: {
      what: 'A title names only a part of what its number counts together.',
      fix: 'Name the other part, too, or write 等. Where the number is really of that part alone, list what was found with the reason in `wording`.',
    },
  },
  'wording-unneeded': {
    'zh-Hans': { what: 'wording 里列的词，文字里没有，或者来源里本来就有。', fix: '删去这个词。' },
    en: {
      what: 'A word listed in `wording` is not in the text, or stands in the source anyway.',
      fix: 'Remove it.',
    },
  },
  'text-outdated': {
    'zh-Hans': {
      what: '标题或导语是照以前的快照写的，它说的数后来变了。',
      fix: '照新的数重读一遍，该改的改；读过了，在旁边写上 writtenFor 和最新快照的日期。',
    },
    en: {
      what: 'A title or lede was written for an older snapshot, and the numbers it is about have changed since.',
      fix: 'Read it again beside the new numbers and mend it; then write the day of the newest snapshot into writtenFor beside it.',
    },
  },
  'denominator-outdated': {
    'zh-Hans': {
      what: '分母里说的数，以前的快照这样印，最新的快照里已经是另一个数了。',
      fix: '照最新的来源改 denominator.of；分母没有变，就不写数，只写是什么。',
    },
    en: {
      what: 'What a rate is of names a number that an older snapshot printed and the newest one has replaced.',
      fix: 'Mend denominator.of after the newest source; where it has not changed, say what it is without the number.',
    },
  },
  'figure-lost': {
    'zh-Hans': {
      what: '这张图用的一个数，以前的快照里有，最新的快照里没有了；图留在原来的地址，网页上写明少了它。',
      fix: '是漏报的，补进最新的快照；确实没有了，不必改；不要删去图，别人网页里嵌入了它。',
    },
    en: {
      what: 'A figure shows a number that earlier snapshots have and the newest has not. The figure stays at its address, and its page says so.',
      fix: 'Add it to the newest snapshot where it was forgotten; nothing need be done where it is gone. Do not remove the figure: others have embedded it.',
    },
  },
  'headline-number': {
    'zh-Hans': {
      what: '标题或导语里的数，不是它所说的数据里的数。',
      fix: '照原话写这个数，不要约整；或者去掉。',
    },
    en: {
      what: 'A number in a title or lede is none of the numbers it is about.',
      fix: 'Write the number as it was printed, not rounded; or leave it out.',
    },
  },
  ...personalWords,
} as const satisfies Record<string, Record<'zh-Hans' | 'en', FaultWords>>;

/** What kind of problem the check has found. */
export type ProblemCode = keyof typeof problemWords;
