const person =
  '~medewerker|~medewerkster|medewerkr|mederweker|medweker|mens|mensen|persoon|~iemand|ambtenaar|collega|verantwoordelijke|teamleider|directeur|baliemedewerker|klantenservice|balie|iemant|imand|chef|leidinggevende|manager|baas'
const talk =
  '~spreken|spreke|praten|praate|bellen|chatten|overleggen|overleg|sprekn|spreeken|preken|kletsen|verbonden|doorverbonden|verbinden|doorverbinden|contact|gesprek|doorverwezen|kontakt'
const someone =
  'human|person|someone|somebody|employee|agent|representative|staff|people|operator|manager|colleague|advisor'
const please = 'aub|alstublieft|alsjeblieft|graag|please|nu|svp|asap'

const dutch = [
  '^ ~medewerker|~medewerkster|mens|mensen|persoon|iemand|bellen|baliemedewerker|ambtenaar|agent|klantenservice|medewerkr|mederweker|medweker|telefoon|operator|bel $',
  `^ ~medewerker|mens|persoon|iemand|bellen ${please} $`,
  '^ echte|echt|levende|een|levend|naar|met|graag|geef . ~medewerker|mens|persoon|iemand $',
  `${talk} .. ${person} $`,
  `${talk} met|van|door|naar . een|n|de|uw|echte|echt|levende|jullie . ${person}`,
  `${talk} . met ${person}`,
  `~iemand|~medewerker|mens . ${talk} $`,
  `~iemand|~medewerker|mens|persoon|ambtenaar|verantwoordelijke|collega|mensen aan . de|telefoon . telefoon|lijn`,
  'te spreken . krijg|krijgen',
  'collega|medewerker|iemand van u|jullie . ~spreken|praten|bellen',
  'collega|medewerker|iemand van de gemeente . ~spreken|praten|bellen',
  'doe|geeft|geef|graag . mij|me . maar . een|n ~medewerker|mens|persoon',
  'wil|wou|zou .. gebeld worden',
  'ook . echte|gewone|levende mensen|~medewerkers',
  'afspraak . maken|plannen . met . een|iemand ~medewerker|mens|persoon|ambtenaar',
  `met|een|n|de|iemand ~medewerker|mens|persoon|iemand|ambtenaar|baas|chef .. ${talk}`,
  `wil|wilt|wou|kan|mag|zou|wl|moet|wens .. iemand .. ${talk}`,
  'ik wil|wou|zoek|wl|zou . een|n|echt|echte|de|naar ~medewerker|mens|persoon|menselijk* $',
  'ik wil . ~medewerker|mens $',
  'wil|mag|kan ik . een|n . ~medewerker|mens|persoon',
  'geef|stuur|regel . me|mij|mijn . een|n|iemand|uw|jullie . ~medewerker|mens|persoon|collega|ander|chef|baas',
  'echt|echte|levend|levende|menselijk|menselijke|menselijk persoon|mens|~medewerker|iemand|stem|contact|hulp|assistent',
  'mens van vlees',
  'geen|niet . met|een|door . robot|computer|bot|chatbot|machine|automaat $',
  'wil|wou|hoef|heb geen robot|computer|bot|chatbot|machine',
  'bel|bellen|belt mij|me|ons . terug|op|aub|even|alstublieft|maar',
  'bel mij|me $',
  'terug bellen|gebeld|belt',
  '~terugbellen|teruggebeld|terugbelverzoek',
  '^ ik wil|wou|zou . graag|liever|even . bellen $',
  '^ ik wil|wou . bellen $',
  'kan|mag|kunnen|wil ik|we . jullie|u|gemeente . bellen $',
  'kan|mag|kunnen ik|we . bellen met|naar . iemand|~medewerker|mens|jullie',
  'kan|kunt|wil|wilt|zou|laat iemand|~medewerker|u|je|jullie . mij|me|ons . bellen|helpen|terugbellen',
  'kan iemand .. helpen $',
  'contact met . een|de|u|jullie . ~medewerker|gemeente|iemand|persoon|mens|jullie $',
  'contact opnemen $',
  'telefonisch contact|spreken',
  'verbind|verbindt|schakel . mij|me . door|met',
  'verbind|verbindt mij|me',
  'doorverbinden|doorverbonden|doorverbind',
  'haal|roep|stuur . er . een|n|iemand|de ~medewerker|mens|iemand|bij|collega',
  'is er|daar|hier . iemand|~medewerker|mens $',
  'is er|daar . een ~medewerker|mens|iemand . aanwezig|beschikbaar|bereikbaar|die',
  'is iemand|~medewerker daar|aanwezig|beschikbaar',
  'liever . een|met . ~medewerker|mens|iemand|persoon',
  'hulp van . een ~medewerker|mens|persoon|iemand',
  'help* door . een ~medewerker|mens|persoon|iemand',
  'vraag . aan . een ~medewerker|mens',
  'live chat',
  'livechat',
]

const english = [
  '^ human|agent|operator|person|representative|employee|someone|somebody|staff|call|receptionist $',
  `^ human|agent|operator|person|representative|employee|someone|somebody|staff ${please} $`,
  '^ staff|real|live|a member|person|human|agent|operator $',
  `speak|talk|chat|speaking|talking|spoke|tlak|connect|connected|connecting to|with . a|an|some|the|your|me . ${someone}`,
  `speak|talk|chat|speaking|talking|tlak to|with . real|live|actual|human ${someone}|human`,
  `speak|talk|chat to|with . ${someone}`,
  'real|live|actual|human person|human|people|agent|assistant|employee|being|support|someone',
  'call|ring|phone me . back|please|now',
  '^ call me',
  'can|could|may i . call|phone . you|someone|somebody $',
  'can|could|will|would someone|somebody|anyone . call|help|contact|phone me|us',
  'i want|need|would|id|wanna|prefer . a|an|like|some . human|person|agent|representative|employee|operator|staff . $',
  'customer service|support',
  'get|give|put|transfer|connect me . through|a|an|to . human|person|agent|someone|somebody|staff|operator',
  'transfer me',
  'not . a . robot|bot|machine|computer $',
  'anyone|somebody|someone there',
]

const turkish = [
  '^ insan|calisan|yetkili|gorevli|memur|temsilci|personel $',
  '^ canli|gercek destek|insan|kisi|temsilci $',
  'insan*|yetkili*|calisan*|gorevli*|memur*|temsilci*|biri|birisi|biriyle|birisiyle|kisi*|personel* .. konus*|gorus*|baglan*|bagla|istiyorum',
  'gercek . insan|kisi|biri*',
  'beni . arayin|arar|arayabilir|bagla*',
]

const arabic = [
  '^ موظف|انسان|شخص|موظفه|بشري $',
  'موظف|موظفا|موظفه|انسان|انسانا|شخص|احد|حدا|الموظف|شخصا .. التحدث|اتحدث|اتكلم|احكي|حقيقي|التواصل',
  'التحدث|اتحدث|اتكلم|احكي|التكلم|اتواصل|التواصل|الكلام|الحديث|نتحدث|نحكي . مع|الي|ل .. موظف|موظفا|موظفه|انسان|شخص|احد|حدا|الموظف|انسانا|بشر',
  'اريد|بدي|ممكن|احتاج|اطلب . موظف|موظفا|انسان|انسانا|شخص|شخصا|موظفه|حدا',
  'اتصلوا|اتصل . بي',
]

const polish = [
  '^ czlowiek|pracownik|konsultant|osoba|konsultanta|urzednik|czlowieka|pracownika $',
  'rozmaw*|porozmaw*|rozmow*|polacz*|kontakt*|mowic|pogadac . z|ze .. czlowiek*|pracownik*|konsultant*|osob*|kims|urzednik*|kim',
  'z|ze . czlowiekiem|pracownikiem|konsultantem|kims|urzednikiem|osoba .. rozmaw*|porozmaw*|polacz*|pogadac',
  'chce|potrzebuje|prosze|poprosze . o|z . czlowiek*|pracownik*|konsultant*|urzednik*',
  'prosze . o . telefon|kontakt|oddzwonienie',
  'prawdziwy|prawdziwym|zywy|zywym czlowiek*',
]

const ukrainian = [
  '^ людина|працівник|співробітник|оператор|человек|сотрудник|людину|працівника|оператора|работник $',
  'говорити|поговорити|спілкуватися|звязатися|зєднайте|зєднати|розмовляти|поговорить|говорить|связаться|соедините|общаться .. людин*|працівник*|співробітник*|оператор*|кимось|кимсь|человек*|сотрудник*|кем',
  'з|із|с . людиною|працівником|співробітником|оператором|кимось|человеком|сотрудником .. говорити|поговорити|поговорить|звязатися|спілкуватися|розмовляти',
  'потрібен|потрібна|хочу|покличте|нужен|потребую . працівник*|людин*|оператор*|співробітник*|человек*|сотрудник*',
  'жива|живою|живу|живої|реальн* людин*',
  'зателефонуйте|передзвоніть|перезвоните мені|мне',
]

const spanish = [
  '^ persona|humano|empleado|empleada|agente|operador|alguien|funcionario $',
  'hablar|hable|hablo|contactar|comunicar*|chatear|conversar . con|a .. persona|humano|empleado|empleada|agente|alguien|operador|funcionario|funcionaria',
  'persona|humano . real|humana|verdadera',
  'quiero|necesito|quisiera|prefiero . con|un|una|a persona|humano|empleado|empleada|agente|operador',
  'me . puede|pueden . llamar',
  'llameme|llamenme|llamadme',
  'que . me llamen',
  'atencion al cliente',
]

export const personPhrases: readonly string[] = [
  ...dutch,
  ...english,
  ...turkish,
  ...arabic,
  ...polish,
  ...ukrainian,
  ...spanish,
]

/** Employees, people and persons who are not ours: taken out of the line first. */
export const notAboutUs: readonly string[] = [
  'over . een|de|uw|jullie|n ~medewerker|ambtenaar|collega|medewerkster',
  '~medewerker|werknemer|medewerkster|collega van de maand|week|jaar',
  '~medewerker .. aannemen|aanneem|ontslaan|inhuren|werven|vacature|worden|gezocht|salaris',
  'mijn|eigen|nieuwe|zieke|onze|hun|mn|eerste|buitenlandse ~medewerker|~medewerkers|collega|baas|manager|chef',
  'hoeveel|alle|vacature|vacatures|welke ~medewerker|~medewerkers|mensen|ambtenaren',
  'worden|werken als ~medewerker|ambtenaar',
  'wie kan|moet|mag ik . bellen . voor|om|over|bij|als',
  'mensen met . een|beperking',
  'iemand anders|ander',
  'namens|voor|van iemand',
  'machtigen|laten iemand',
  'iemand .. machtigen|ophalen|inschrijven|overleden|stemmen|trouwen',
  'gesprek van|voor|over|inburgering',
  'gerecht|werk|persoonlijk contact',
  'een|per|ander|andere persoon . per|in|uit|op|bij|die',
  'eigen persoon',
  'real estate|people register',
  'contact .. gegevens|info',
  'person . living|moving|registered|who|added|from|in|died',
  'insan haklari',
  'derechos de persona|personas',
  'prawa czlowieka',
  'права людини',
]
