const me = 'mij|me|mijzelf|mezelf|mijn|mn|ons'
const partner =
  'man|vriend|partner|ex|exman|exvriend|expartner|vrouw|vriendin|echtgenoot|echtgenote|hij|zij|ze|broer|zoon|' +
  'dochter|schoonvader|schoonmoeder|oom|familie|huisgenoot|schoonfamilie|zus'
const hits =
  'slaat|slaan|slaad|sloeg|mishandelt|mishandeld|mishandelde|mishandelen|schopt|schopte|stompt|wurgt|wurgde|trapt|' +
  'bedreigt|bedreigde|bedreigen|stalkt|misbruikt|misbruikte|verkracht|verkrachtte'
const beaten =
  '~mishandeld|~mishandelt|geslagen|verkracht|misbruikt|~verwaarloosd|verwaarloost|aangerand|geschopt|gewurgd|' +
  'gestompt|gestalkt|getrapt|bedreigd|bedreigt'
const child =
  'kind|kinderen|kindje|kindjes|zoon|zoontje|dochter|dochtertje|baby|kleinkind|kleinkinderen|buurmeisje|buurjongen|' +
  'buurjongetje|buurkind|buurkinderen|jongetje|meisje|peuter|kleuter|nichtje|neefje|leerling|stiefkind|broertje|zusje|' +
  'kleinzoon|kleindochter|tiener'

export const childAtRiskNl: readonly string[] = [
  `${child} .. wordt|worden|werd|word|is|zijn .. ${beaten}`,
  `${child} .. ${beaten} .. wordt|worden|is|zijn`,
  `word|wordt|ben .. ${beaten} .. door . vader|moeder|ouders|stiefvader|stiefmoeder|papa|mama|oom|juf|meester|opa`,
  `door mijn|mn vader|moeder|ouders|stiefvader|stiefmoeder|papa|mama|oom|opa .. ${beaten}`,
  `slaat|sla|slaan|mishandelt|mishandelen|misbruikt|schopt|verwaarloost|verwaarlozen|schudt|schud mijn|mn|zijn|haar|hun|de|het|een . ${child}`,
  `${child} . ${hits} door`,
  `vader|moeder|ouders|stiefvader|stiefmoeder|papa|mama|pappa|mamma|pleegvader|pleegmoeder . ${hits} . mij|me|mijn|ons`,
  `vader|moeder|ouders|stiefvader|stiefmoeder|papa|mama|pappa|mamma heeft|hebben . mij|me|ons .. ${beaten}`,
  'papa|mama|pappa|mamma . slaat|doet . pijn',
  'papa|mama|pappa|mamma .. doet mij|me pijn',
  'mijn|mn oom|opa|stiefvader|vader|leraar|trainer|meester zit . aan mij|me',
  'zit|zitten|komt aan mij|me $',
  '~kindermishandeling|kindermisbruik|kinderporno|babymishandeling',
  'kinder ~mishandeling|misbruik',
  '~misbruik|mishandeling|verwaarlozing .. van|bij .. kind|kinderen',
  `${child} .. in gevaar`,
  `${child} .. niet . veilig . bij|thuis $`,
  `${child} .. opgesloten`,
  `${child} .. zit|zitten|achtergelaten|is|zijn .. alleen thuis`,
  `${child} .. alleen . achtergelaten|gelaten`,
  `${child} .. in . hete|warme auto`,
  `${child} is|zijn . vermist|weggelopen|verdwenen|ontvoerd|meegenomen|weg`,
  `${child} is kwijt`,
  `${child} . ontvoerd|vermist`,
  `${child} .. niet thuisgekomen`,
  `${child} .. krijg* geen|niet|niks|nooit . eten`,
  `${child} .. blauwe plekken`,
  `${child} .. gillen|gilt|krijsen|krijst .. uren|dag|nacht|elke`,
  `aan .. ${child} gezeten|zit`,
  'ik ben bang dat ik . mijn kind|baby|kinderen .. aandoe|sla',
  'bang . voor . mijn|mn vader|moeder|ouders|stiefvader|papa|mama',
  'ik ben . 7|8|9|10|11|12|13|14|15|16|17 .. geslagen|mishandeld|misbruikt|bang|slaat|gedwongen',
  'meisjesbesnijdenis|kinderhuwelijk',
  '^ ~kindertelefoon $',
  'nummer|bellen .. kindertelefoon',
]

export const domesticViolenceNl: readonly string[] = [
  `${partner} .. ${hits} .. ${me}`,
  `${partner} .. mij|me|ons .. ${hits}|${beaten}`,
  `word|wordt|werd|ben|worden . thuis|vaak|altijd|weer|elke|steeds|al .. ${beaten}|bang`,
  'ik|we|wij word|worden|wordt|werd . ~mishandeld|~mishandelt|geslagen|verkracht|misbruikt|aangerand|gestalkt|bedreigd|gechanteerd|gewurgd',
  'word|wordt ik . ~mishandeld|geslagen|verkracht|misbruikt|bedreigd|gestalkt',
  'ik ben .. ~mishandeld|geslagen|verkracht|misbruikt|aangerand|gewurgd|gestalkt',
  'heeft|hebben|had mij|me|ons .. ~mishandeld|geslagen|geschopt|verkracht|misbruikt|aangerand|gewurgd|gestoken',
  'slaat|mishandelt|bedreigt|stalkt|wurgt|schopt mij|me|ons',
  'slaat|mishandelt|sloeg|schopt zijn|haar|hun vrouw|vriendin|man|partner|moeder|vriend|ouders|vader',
  `bang . voor . mijn|mn|de ${partner}`,
  `bang . van . mijn|mn ${partner}`,
  'bang dat hij|ze|zij .. vermoord*|doodmaakt|slaat|aandoet',
  'durf|durft niet .. naar huis',
  'niet naar huis .. durf|durft|durven|kan|terug',
  'thuis . niet . veilig',
  'thuis . onveilig',
  'niet|onveilig veilig|thuis . thuis|bij mijn|mn|hem man|vriend|partner|ex',
  'voel|ben|voelt .. niet . veilig thuis',
  'onveilig .. thuis|eigen',
  '~huiselijk geweld',
  '~huiselijk gewelt|gewld',
  '~huislijk geweld',
  'relationeel|partner geweld',
  'partnergeweld',
  'geweld thuis|in huis|achter',
  '^ veilig thuis $',
  '^ veiligthuis $',
  'veilig thuis bellen|nummer|telefoonnummer',
  '~bellen|nummer|telefoonnummer .. veilig thuis',
  'slachtoffer . van .. geweld|mishandeling|misbruik|verkrachting|mensenhandel|stalking',
  'eerwraak|uithuwelij*|uitgehuwelijkt|loverboy|loverboys|mensenhandel|doodsbedreiging*',
  'gedwongen . huwelijk|trouwen|seks|prostitutie',
  'moet|dwingt .. trouwen .. wil niet|niet wil',
  `${partner} .. houdt|houd|sluit me|mij .. op|gevangen|vast|opgesloten`,
  'sluit|houdt me|mij . op|gevangen|opgesloten',
  'mag . niet . naar buiten van mijn|mn man|vriend|partner|familie|vader',
  'wil|gaat|zal|ga|dreigt|wilt mij|me|ons .. vermoorden|doden|doodmaken|neersteken|afmaken|doodslaan|doodschieten|dood|pakken|verkrachten',
  'dreigt . mij|me|ons . te|dat|met',
  'maakt|maak|steekt|slaat mij|me|ons . dood|af|neer',
  'met de dood . bedreig*',
  '~vluchten|gevlucht|weglopen|weggelopen .. van|voor|bij mijn|mn man|vriend|partner|ex|familie',
  'blijf van mijn|me lijf',
  'vrouwenopvang',
  'seksueel|sexueel . misbruik*|geweld|mishandel*',
  'losse handjes|handen',
  '~ouderenmishandeling|oudermishandeling',
  '~mishandeling melden|aangeven|thuis',
  'help . hij slaat|komt',
  'ex . staat . voor . deur|stalkt|achtervolgt',
]
