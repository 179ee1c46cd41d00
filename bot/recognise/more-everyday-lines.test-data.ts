/** More lines of every day, first written down without looking at the phrases. */
export const moreEverydayLines: readonly string[] = `
  ik heb geen zin meer in dit gedoe
  de dood van mijn vader regelen
  ik wil mijn overleden man uitschrijven
  brandstof vergoeding
  is er brandhout te koop
  ik rook niet
  waar mag ik roken
  rookmelder verplicht
  subsidie gasloos wonen
  gasaansluiting verwijderen
  ongelukken op de kruising voorkomen
  verkeersongeval schade claim gemeente
  stoeptegel ligt los ik ben gevallen
  mijn kind gaat naar school
  kinderopvangtoeslag
  ik sta op de wachtlijst voor een huis
  ik sta op straat te wachten op de bus
  slapen in een camper mag dat
  mag ik in mijn auto slapen op de camping
  slaapplaats voor mijn camper
  mijn ex staat nog ingeschreven op mijn adres
  mijn vriend komt bij mij wonen
  hij woont niet meer bij mij
  ik heb ruzie met mijn buurman
  de buren hebben altijd ruzie
  mijn buren bedreigen mij
  hoe vraag ik een gehandicaptenparkeerkaart aan na een hartaanval
  ambulance rijdt verkeerd
  brandweerkazerne bezoeken
  mes inleveren
  wapenvergunning
  ik ben geslagen voor het examen
  de klok slaat elk uur
  ik wil mijn zoon inschrijven op mijn adres
  mijn dochter is 16, mag ze alleen op reis
  kind erkennen
  verlof voor bevalling
  mijn hond is vermist
  mijn kat is weggelopen
  mijn fiets is in het water gevallen
  mijn telefoon is in de gracht gevallen
  stemmen voor mijn zieke moeder
  ik ben mijn sleutels kwijt
  ik kan vannacht niet slapen door herrie
  geluidsoverlast vannacht niet geslapen
  waar kan ik slapen als toerist hotel
  toeristenbelasting slapen
  camping overnachten
  ik wil uit elkaar met mijn man
  scheiden
  ik wil een einde maken aan mijn huurcontract
  er een einde aan maken aan die overlast
  einde aan parkeervergunning
  hoe beëindig ik mijn uitkering
  mijn leven lang sparen
  ik wil niet meer in utrecht wonen
  ik wil niet meer hier wonen
  ik kan het niet meer aan met die herrie
  er zijn doden gevallen in de oorlog herdenking
  dodenherdenking
  4 mei herdenking doden
  oud papier buiten gezet maar niet opgehaald
  mijn container is uit de straat gezet
  de vuilniszak is eruit gegooid
  explosieven opruimen tweede wereldoorlog
  explosies in de buurt door vuurwerk
  drugsoverlast
  er wordt gedeald in mijn straat
  er hangen jongeren rond
  jongeren bedreigen mensen op het plein
  wat is de opvang voor Oekraïners
  noodopvang asielzoekers in mijn wijk
  azc
  kinderopvang vannacht
  naschoolse opvang
  hitteplan
  de stoep is glad, iemand kan vallen
  boom kan omvallen
  er is een boom omgevallen op straat
  er ligt olie op de weg
  er ligt glas op straat
  water in de kelder
  wateroverlast
  riool verstopt
  brandplek in het gras
  kampvuur
  barbecue in het park
  verbranden van tuinafval
  schoorsteen rook van de buren stinkt
  rookoverlast houtkachel buren
  ik ruik riool
  stankoverlast
  gas en licht rekening te hoog
`
  .trim()
  .split(/\n\s*/)
