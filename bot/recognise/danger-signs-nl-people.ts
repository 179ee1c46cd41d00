import type { Signs } from './sign-names.ts'

const kid =
  'kind|kinderen|kindje|kindjes|zoon|zoontje|dochter|dochtertje|baby|kleinkind|kleinkinderen|kleinzoon|kleinzoontje|' +
  'kleindochter|kleindochtertje|jongetje|jongetjes|meisje|meisjes|peuter|kleuter|nichtje|neefje|broertje|broertjes|' +
  'zusje|zusjes|buurmeisje|buurjongetje|buurjongen|buurkind|stiefkind|leerling|kids|dreumes'
const minutes = 'minuten|minuut|kwartier|uur|uren|dag|dagen|nacht|nachten|week|weken|ochtend|middag|avond'

export const peopleAndTimeNl = {
  child: [kid],
  young: [
    'ik ben . 7|8|9|10|11|12|13|14|15|16|17',
    'ik ben . zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien',
    'ben . pas 7|8|9|10|11|12|13|14|15|16|17',
    '10|11|12|13|14|15|16|17 jaar . en ik',
  ],
  parent: [
    'vader|moeder|stiefvader|stiefmoeder|papa|mama|pa|ma|ouders|oom|opa|pleegvader|pleegmoeder|tante|pap|mam',
    'vriend van . mama|moeder|mam|ma',
  ],
  partner: [
    'man|vriend|ex|partner|vrouw|vriendin|exman|exvriend|expartner|echtgenoot|hij|ie|zij|schoonfamilie|schoonmoeder|' +
      'schoonvader|familie|huisgenoot|verloofde|broer|broers|schoonouders|schoonzoon|zwager|vent',
    'mijn|mn|me|onze zoon|dochter van . 18|19|2*|3*|4*|5*',
    'hem',
  ],
  someone: [
    'man|vrouw|iemand|buurman|buurvrouw|oma|opa|fietser|jongen|meisje|mannen|mensen|vader|moeder|collega|hij|zij|ze|ie|' +
      'kindje|bewoner|bewoners|overbuurvrouw|overbuurman|oudere|persoon|bestuurder|arbeider|voetganger|motorrijder|bejaarde',
    kid,
  ],
  landlord: ['huisbaas|verhuurder|huurbaas|hospita|deurwaarder|woningcorporatie|hoofdhuurder|eigenaar'],
  stranger: [
    'iemand|man|vent|kerel|volwassene|onbekende|hij .. internet|snapchat|insta|instagram|online|roblox|tiktok|discord|app ... afspreken|ontmoeten|fotos|hotel|naaktfotos|foto|filmpjes',
    'naaktfotos|naaktfoto|blootfotos',
    'stapt|gestapt|meegenomen .. onbekende|vreemde . man|auto',
  ],
  long: [
    `al|sinds|de|hele|heel|halve|paar|drie|twee|vier|vijf .. ${minutes}`,
    `\\d ${minutes}`.replace('\\d', '1|2|3|4|5|6|7|8|9|10|12'),
    `elke|iedere ${minutes}`,
    'sinds . gisteren|gister|vanochtend|vanmorgen|eergisteren|vrijdag|zaterdag|zondag|maandag',
    'urenlang|uren|dagenlang|continu|steeds|telkens|constant|altijd',
    'achter elkaar',
  ],
  cold: [
    'vriest|vriezen|vrieskou|kou|koud|ijskoud|sneeuw|sneeuwt|regen|regent|stortregen|onderkoeld|bibbert|rilt|bevroren|vorst|kletsnat|storm|stormt',
    'min . een|twee|drie|vier|vijf|zes|zeven|acht|tien|1|2|3|4|5|6|7|8|9|10',
    'onder nul',
    'blote voeten|voetjes|benen',
    'zonder jas|schoenen|sokken',
    'hemdje|pyjama|luier',
  ],
  night: [
    'nacht|nachts|vannacht|vanavond|avond|donker|snachts|middernacht|straks|vanacht',
    'laat',
    '9|10|11|12|1|2|3 uur',
  ],
  now: [
    'nu|net|zojuist|vandaag|vanavond|vanmiddag|bezig|zonet|momenteel|vanochtend|weer|direct|meteen|straks|nou',
    'op dit moment',
  ],
  help: [
    'help|snel|spoed|gauw',
    'kom|komt|stuur|kan er . iemand|snel|hulp|politie|langs|komen',
    'wat moet|doe|kan ik|we',
  ],
  aside: [
    'rapport|rapporten|scripties|lesbrief|profielwerkstuk|presentatie|thesis|paper|werkgroep|film|films|voorlichting|wetenschap*|krantenartikel|verslag|scriptie|werkstuk|spreekbeurt|lespakket|onderzoek|interview|student|studie|cijfers|statistiek*|beleid|nota|archief|krant|artikel|boek|film|serie|toneelstuk|podcast|tentoonstelling|museum|opdracht|maatschappijleer',
    'vergunning*|subsidie*|cursus|training|lessen|les|schadevergoeding|schadeclaim|claimen|wachtlijst|camerabeeld*|cameratoezicht|vacature*|vrijwillig*|stadspas|folder|meldcode|urgentie|rollator|parkeerkaart|gehandicaptenparkeerkaart|zwemles|milieustraat|kermis|halloween|evenement*|festival|herdenk*|monument',
    'vorig*|afgelopen jaar|maand|zomer|winter|voorjaar|najaar|week|lente|herfst|kwartaal|eeuw',
    'jaar|jaren|maanden|weken|maand geleden|terug|daarvoor',
    'in 19*|20*|201*|202*|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
    'haha|hahaha|grapje|lol|hihi|hahah',
    'bezwaar|camping|toerist|toeristen|strand',
    'verzekering* .. vergoed*|vraagt|claim*|dekt|premie',
    'kerstpakket*|doneren|donatie|inzamel*|inzameling|kleding|brengen .. daklozen|opvang|nachtopvang|voedselbank',
    'drempel*|verkeersdrempel*|bij wijze van',
  ],
} satisfies Signs
