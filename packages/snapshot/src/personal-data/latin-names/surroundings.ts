/** Illness and injury in English, told of somebody (个人信息保护法, art. 28). */
export const illness =
  /\b(?:cancers?|tumou?rs?|leuk[ae]+mia|lymphoma|carcinoma|diagnosed|diagnosis|surgery|operated on|operation on (?:his|her)|transplants?|dialysis|chemotherapy|radiotherapy|hospitali[sz]ed|hospitali[sz]ation|in hospital|(?:to|from|left|the) hospital|hospital (?:bed|ward)|stroke|paraly[sz]ed|paralysis|amputat\w+|fractur\w+|broke (?:his|her)|injur(?:y|ed|ies)|wounded|burnt|burned|disabled|disability|disabilities|blind|deaf|pneumoconiosis|silicosis|hepatitis|HIV|AIDS|syphilis|tuberculosis|TB|diabet\w+|hypertension|asthma|epilepsy|depress(?:ion|ed)|schizophrenia|autis\w+|dementia|kidney failure|renal failure|ur[ae]mia|heart (?:attack|disease|failure)|ill(?:ness)?|disease|sick(?:ness)?|patient|coma|unconscious|pregnan\w+|miscarriage|addict\w*|COVID|infected|infection|suicide|died|death|deceased|passed away|killed|medical (?:bills?|expenses|records?)|medication)\b/iu;

/** Programmes and institutions whose names hold a word of illness, and sums that only firms and funds have: nobody's. */
export const programme =
  /\b(?:cancer|tumou?r|disease|illness|injury|disability|TB|AIDS)s? (?:screening|prevention|control|cent(?:er|re)s?|hospital|insurance|mutual|funds?|checks?|foundation|research|awareness|federation|association|schemes?|programmes?|programs?|policy|cover|protection)\b|\bdisabled persons['’]? federation\b|\bmutual medical aid\b|\b(?:\w{1,30} )?(?:RMB ?|CNY ?|[¥$])?[\d.,]{1,20} ?(?:million|billion|trillion)(?: (?:yuan|RMB|dollars))?\b/giu;

/** Money in English; sums in figures are read by `names/money.ts`. */
export const money =
  /\b(?:wages?|salar(?:y|ies)|compensation|subsid(?:y|ies)|allowances?|hardship (?:aid|fund|grant|relief)|relief (?:money|fund|payment)|condolence (?:money|payment)|grants?(?: of)?|loans?|debts?|owes?|owed|owing|arrears|pensions?|bonus(?:es)?|income|earn(?:s|ed|ing)?|(?:was|were|been|got) paid|payments?|payouts?|reimburse\w*|unpaid|low-income|poverty|poor|bank account|savings|mortgage|[\d,.]{1,20} ?(?:yuan|kuai|dollars?))\b/iu;

/** What a person is called directly before the name. */
export const label =
  /\b(?:Mr|Mrs|Ms|Miss|Madam|Comrade|workers?|employees?|members?|patients?|colleagues?|drivers?|couriers?|riders?|cleaners?|teachers?|nurses?|miners?|farmers?|retirees?|widow(?:er)?|victims?|named?|called|applicants?|recipients?|beneficiar(?:y|ies)|payees?|debtors?|borrowers?|claimants?|father|mother|wife|husband|son|daughter|brother|sister|student|engineer|cook|chef|guard|welder|electrician)\b[.:]?[\s"“(]{0,2}$/iu;

/** Help that goes to somebody: aid for, 500 yuan was given to. */
export const helped =
  /\b(?:(?:given|paid|sent|handed|transferred|lent|awarded|granted|owed|issued) to|(?:aid|help|relief|grants?|subsid(?:y|ies)|allowance|money|yuan|RMB|support|care|surgery|treatment|pension|loan|compensation) (?:for|to|of)|helped|helping|visited|visiting|reimbursed|repaid|paid|compensated)\s$/iu;

/** What is said of somebody behind the name. */
export const personal =
  /^(?:['’]s? |,? (?:aged )?\d{1,3}(?=[,.; ]|$)|,? (?:male|female|who|whose|an? )|\s?\(?(?:男|女)|,? (?:was|were|is|are|has|had|have|each|both|suffers?|suffered|suffering|receive[sd]?|got|gets|fell|dies|died|underwent|undergoes|needs?|owes?|owed|earns?|earned|lost|broke|contracted|developed|lives|lay|lies|claimed|applied|borrowed|took|takes|fractured|became|collected|spent|recovered|diagnosed|with|hospitali[sz]ed|injured|ill|sick|and (?:his|her)|battl\w+|fights?|fought|gave birth|donated|paid)\b)/iu;

/** Other names of a list in which somebody stands: and Li Na, 、Wang Fang. */
export const furtherNames =
  /^(?:\s?(?:,|、|&|and|和|及|与)\s?(?:and )?[A-Z][A-Za-z]{1,9} [A-Z][A-Za-z'’-]{1,14}){0,12}(?:\s?等)?/u;

/** An illness directly behind a name, also in brackets: Wang Fang(肺癌), Li Na, lung cancer. */
export const illnessBehind =
  /^\s?[(,:|—-]\s?(?:\p{Script=Han}{0,6}(?:癌|病|症|瘤|伤|炎|残)|(?:[a-z]+ ){0,2}(?:cancer|tumou?r|leuk|stroke|disease|injur|disab|diabet|silicosis|pneumoconiosis|hepatitis|HIV|AIDS|blind|deaf|ill\b|sick))/iu;

/** An office in which one gives, visits and speaks for the public. */
export const official =
  /\b(?:president|chair(?:man|woman|person)?|secretary(?:-general)?|director|minister|mayor|governor|premier|manager|head|leader|dr|doctor|prof(?:essor)?|expert|lawyer|judge|officer|spokes(?:man|woman|person)|reporter|by|photo|editor)\b[.:]?\s?$/iu;

/** What somebody in office does. */
export const giving =
  /^(?:,[^,]{0,60},)? (?:and [^,]{0,40} )?(?:visit\w*|g[ai]ves?|present(?:s|ed)|deliver\w*|hand(?:s|ed)|s[ae]ys?|said|announce\w*|attend\w*|led|leads|stress\w*|chair\w*|host\w*|sen[dt]s?|brought|express\w*|extend\w*|spoke|introduce\w*|explain\w*|call(?:s|ed)|urge\w*|not(?:es|ed)|inspect\w*|grant(?:s|ed)|award(?:s|ed)|reported|wrote|edited)\b/iu;

/** Words of an office in apposition: Wang Xiaoming, chairman of the union, said. */
export const inOffice =
  /^, (?:vice[- ])?(?:the )?(?:president|chair\w*|secretary|director|minister|mayor|governor|head|leader|professor|doctor|manager)\b/iu;

/** A place, an office, a firm or a prize bears the name. */
export const namedAfter =
  /^(?:['’]s)? ?(?:County|City|District|Township|Town|Village|Province|Prefecture|Road|Street|Avenue|River|Mountains?|Lake|University|College|School|Hospital|Clinic|Company|Co\b|Corp|Ltd|Inc|Group|Holdings?|Bank|Station|Park|Hotel|Airport|Temple|Factory|Plant|Mine|Foundation|Fund|Prize|Award|Medal|Cup|Workshop|Studio|Brand|Dynasty|Federation|Unions?\b|Bureau|Office|Square|Tower|Bridge|Pharmac|Tea|Sports?|Memorial|Museum|Team|Band|Restaurant|Store|Shop|Market|Port|Island|Bay|Line|Festival|Insurance|Technolog|[县市区镇乡村街路]|总?工会|公司|集团|医院|学校|大学|基金|牌|品牌|超市|酒店|药)/iu;
