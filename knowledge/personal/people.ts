import { municipalityNames } from '../premise/municipality-names.ts'
import { normalise } from '../terms/normalise.ts'

/** What people are and write with a capital: of a country, a faith, a city. */
export function isPeople(word: string): boolean {
  const plain = normalise(word)
  return (
    /ër$/u.test(word) ||
    people.has(plain) ||
    cities.has(plain) ||
    cities.has(plain.replace(/(?:enaar|(?<=m)mer|s?er|se)$/u, ''))
  )
}

const cities: ReadonlySet<string> = new Set(municipalityNames.map(normalise))

const people: ReadonlySet<string> = new Set(
  `
Nederland Nederlander Nederlanders Nederlandse Nederlands Hollander Hollandse Duitser Duitse Duits Belg Belgische Vlaming Pool Poolse Pools
Oekraïner Oekraïense Oekraïens Turk Turkse Turks Marokkaan Marokkaanse Marokkaans Syriër Syrische Syrisch Surinamer
Surinaamse Surinaams Antilliaan Antilliaanse Arubaan Curaçaose Engelsman Engelse Engels Brit Britse Ier Ierse Amerikaan
Amerikaanse Canadees Canadese Spanjaard Spaanse Spaans Italiaan Italiaanse Fransman Franse Frans Fries Friese Roemeen
Roemeense Bulgaar Bulgaarse Hongaar Hongaarse Griek Griekse Portugees Portugese Chinees Chinese Indiër Indiase
Indonesiër Indonesische Iraniër Iraanse Irakees Iraakse Afghaan Afghaanse Eritreeër Eritrese Somaliër Somalische
Ethiopiër Ethiopische Rus Russin Russische Oostenrijker Oostenrijkse Zwitser Zwitserse Europeaan Europese Moslim
Moslima Christen Joods Jood Katholiek Hindoe Boeddhist Expat Student Studente Zzp Amsterdammer Hagenees Hagenaar
Dutch German Belgian Polish Ukrainian Turkish Moroccan Syrian Surinamese British English Irish Scottish American
Canadian Spanish Italian French Romanian Bulgarian Hungarian Greek Portuguese Iranian Iraqi Afghan Eritrean Somali
Ethiopian Russian Austrian Swiss European Muslim Christian Jewish Catholic Hindu Brazilian Mexican Indian Pakistani
Polak Polakiem Polka Polką Ukrainiec Ukraińcem Ukrainką Ukrainka Holender Holendrem Obywatelem Türk Türküm Hollandalı
Hollandalıyım Suriyeli Suriyeliyim Українець Українка Поляк Español Española Ucraniano Ucraniana Polaco Polaca
Turco Turca Marroquí Venezolano Venezolana Colombiano Colombiana Holandés Holandesa
Bedankt Hallo Goedemorgen Goedemiddag Goedenavond Goedendag Hoi Dag Beste Geachte Heer Mevrouw Meneer Gemeente Balie
Assistent Team Thanks Hello Good Morning Sir Madam Merhaba Selam Hola Dzień Cześć Привіт Добрий Allemaal
Voorbeeldstad Paspoort Rijbewijs Verhuizing DigiD
`
    .trim()
    .split(/\s+/u)
    .map(normalise),
)
