/**
 * Syllables of given names and surnames as identity cards of Hong Kong write them. There is no norm: these are the frequent spellings
 * (Chan Tai Man, Wong Ka-fai, Ng Yuk Lan).
 */
export const cantoneseSyllables: ReadonlySet<string> = new Set(
  'ah bik bo chak chan chau cheong cheuk cheung chi chik ching chit chiu cho choi chor choy chu chuen chui chun chung fai fan fat fong fook fu fuk fun fung hang hei heung him hin hing hiu ho hoi hon hong hung ip ka kai kam kan kar kau kei keung ki kin king kit kiu ko kok kong kuen kui kum kun kung kwai kwan kwok kwong kwun lai lam lan lap lau lei leung li lik lim lin ling lit lo loi lok long lui luk lun lung man mau mei ming miu mo mui mun mung nam nga ngai ngan ngo nin ning oi on pak pan pang pik ping po pui pun sai sau sek shan shek sheung shing shiu shu shuk shui shun shung sik sin sing siu sui suk sum sun sung sze tai tak tang tat tik tim tin ting tong tsan tsang tsun tsz tuen tung wa wah wai wan wing wo wong woon wu yam yan yat yau yee yeuk yeung yi yik yim yin ying yip yiu yu yue yuen yuet yui yuk yun yung'.split(
    ' ',
  ),
);

export const cantoneseSurnames: ReadonlySet<string> = new Set(
  'auyeung au chan chau cheng cheuk cheung ching chiu choi chow choy chu chui chung fok fong fung ho hui hung ip kam kan ko kong ku kwan kwok kwong lai lam lau law lee leung liu lo luk lui mak man mok mui ng ngai ngan or pang poon pun shek shiu sin siu so sze szeto sit tam tang to tong tsang tse tso tsoi tsui tung wan wat wong woo yam yan yau yeung yick yim ying yip yiu yu yue yuen yung'.split(
    ' ',
  ),
);
