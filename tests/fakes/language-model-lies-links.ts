import { wholeLine } from './language-model-lies-from.ts'
import type { MakeLie } from './language-model-lies-from.ts'

const hosts = [
  'voorbeeldstad-digid.nl',
  'evil.example',
  'www.voorbeeldstad.example.evil.nl',
  'voorbeeldstad.com',
  'bit.ly/3xYz',
  'mijn-overheid.info',
  'xn--voorbeldstad-ocb.nl',
  'voorbeeldstad.example@evil.nl',
  '198.51.100.7',
  'evil.nl:8443',
  'werk-nl.org',
  'digid-inloggen.eu',
  'voorbeeldstad.exarnple.com',
]
const paths = ['', '/betalen', '/login?sessie=8841', '/x?d=vraag', '/afspraak#nu', '/paspoort.html']

/** A site that no line gives, in every way of writing one; or a page of the right site that no line gives. */
export const inventedLink: MakeLie = ({ line, page, random }) => {
  const said = wholeLine(line)
  const host = random.pick(hosts)
  const url = `https://${host}${random.pick(paths)}`
  const plain = said.replace(/[.?!]$/u, '')
  const ways = [
    `${said} Kijk op ${url}.`,
    `${plain} via ${url}.`,
    `${plain} op [de website](${url}).`,
    `[${plain}](${url}).`,
    `${said} ![plaatje](${url})`,
    `${plain} (${host}).`,
    `${said} Mail naar info@${host.replace(/[/:@].*$/u, '')}.`,
    `${said} Ga naar ${host.replaceAll('.', '[.]')}.`,
    `${said} <a href="${url}">Klik hier</a>`,
    `${said} Meer staat op ${page.url}/${random.pick(['formulier', 'betalen', 'spoed'])}${random.whole(90)}.`,
    `${plain}, zie ${page.url}?naam=jansen${random.whole(90)}.`,
    `${said} Log in op http://${host}/digid.`,
  ]
  return random.pick(ways)
}
