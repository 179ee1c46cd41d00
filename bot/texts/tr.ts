// A translator still has to review this file. Most important: `danger`, then `waiting`, `privacy` and `masked`.
import type { Danger } from '../recognise/danger-phrases.ts'
import type { LocalMoment } from '../../core/opening-hours.ts'
import { colonTime, weekdayName } from './moment.ts'
import { numbers, shelterNumber } from './numbers.ts'
import type { FixedTexts, Situation } from './texts.ts'

const leftOut = { bsn: 'vatandaşlık numaranızı (BSN)', iban: 'banka hesap numaranızı' } as const

export const tr: FixedTexts = {
  greeting: ({ municipality, desk }) =>
    `Merhaba! Ben otomatik bir asistanım. İnsan değilim. Kurum: ${municipality.name}. ` +
    `Sorunuzu buraya yazın. Her zaman bir çalışanla görüşmek isteyebilirsiniz. ${presence(desk)}`,
  danger: (danger, situation) => `${first[danger](situation)}\n\n${afterwards(situation)}`,
  askSubject: 'Konuyu tek bir cümleyle yazın. Böylece tekrar anlatmanız gerekmez.',
  waiting: (situation, reference) =>
    `Sorunuz bir çalışan için hazır. ${looks(situation)} Numaranız: ${reference}. ` +
    'Cevabı burada okuyacaksınız. Bu arada bana soru sormaya devam edebilirsiniz.',
  stillWaiting: (situation, reference) =>
    `Sorunuz hâlâ bir çalışanı bekliyor. ${looks(situation)} Numaranız: ${reference}.`,
  claimed: (by) => `Şimdi ${by} ile görüşüyorsunuz. Ben asistanım ve şimdilik susuyorum.`,
  returned: 'Sorunuz yeniden bir çalışanı bekliyor. Sıranın başındasınız. Ben yine buradayım.',
  closed: 'Çalışan görüşmeyi kapattı. Başka bir sorunuz varsa buraya yazabilirsiniz.',
  masked: (what) =>
    `${what.map((kind) => leftOut[kind]).join(' ve ')} mesajınızdan çıkardım. ` +
    'Bu bilgi özeldir. Ona ihtiyacım yok ve onu saklamıyorum.',
  subjectKept: 'Teşekkürler. Bu artık sorunuzun yanında. Çalışan da okuyacak.',
  voiceNote: ({ municipality: { phone } }) =>
    'Sesli mesajı henüz dinleyemiyorum. Onu bir çalışan için saklıyorum.' +
    (phone === undefined ? '' : ` Konuşmak ister misiniz? Arayın: ${phone}.`),
  loop:
    'Hep aynı mesaj geliyor ya da çok fazla mesaj geliyor. Şimdi biraz bekliyorum. ' +
    'Bir çalışanla görüşmek için şunu yazın: çalışan.',
  notHuman: ({ desk }) =>
    'Hayır, insan değilim. Otomatik bir asistanım. ' +
    `Bir insanla görüşmek ister misiniz? Şunu yazın: çalışan. ${presence(desk)}`,
  privacy: ({ municipality }) =>
    `Buraya yazdıklarınız saklanır (${municipality.name}). Böylece bir çalışan size yardım edebilir. ` +
    'Vatandaşlık numaranızı veya hesap numaranızı yazmayın. Bunları mesajdan çıkarırım. ' +
    'Web sitesindeki sohbette "Durdur ve sil" ekranı boşaltır. Görüşme belediyede kalır. ' +
    'Hakkınızda ne sakladığımızı sorabilir, silinmesini isteyebilirsiniz.',
  cannot: 'Bunu yapamıyorum. Bir çalışan size yardım edebilir.',
  answerIsInDutch: 'Cevap Hollandaca:',
  languageChosen: 'Tamam, Türkçe devam ediyoruz.',
  failed: (reference) =>
    `Bizim tarafımızda bir hata oldu. Sorunuz kaydedildi. Bir çalışan bakacak. Numaranız: ${reference}.`,
  buttons: { person: 'Çalışan', yes: 'Evet', notYet: 'Henüz değil' },
  nothingFound: 'Bunu bilmiyorum. Bu konuda bir şey bulamadım. Bir çalışanla görüşmek ister misiniz?',
  notConfident:
    'Bundan emin değilim. Size yanlış bir şey söylemek istemem. Bir çalışanla görüşmek ister misiniz?',
  whichOne: 'Sizi doğru anlamak istiyorum. Sorunuz hangisiyle ilgili?',
  noneOfThese: 'Başka bir şey',
  elsewhere: ({ organisation, url, phone, takeAlong }) =>
    `Bu işe belediye bakmıyor. Bunun için şu kuruma başvurun: ${organisation}.\n\n${takeAlong}\n\n` +
    `- [${organisation}](${url})${phone === undefined ? '' : `\n- Telefon: ${phone}`}`,
  pastReview: (day) =>
    `Dikkat: bu sayfayı ${day} tarihinden beri kontrol etmedik. Sizin için önemliyse sorun.`,
  contradiction: (sources) =>
    `Kaynaklarımız aynı şeyi söylemiyor. ${sources}. Hangisinin doğru olduğunu bir çalışana sorun.`,
  differs: (said, holds) =>
    ({
      never: `Kaynağımızda “${said}” değil, başka bir şey yazıyor:`,
      sometimes: `“${said}” her zaman doğru değil. Kaynağımızda şöyle yazıyor:`,
      unknown: `“${said}” doğru mu, kaynağımızda bulamadım.`,
    })[holds],
  otherMunicipality: (name, { municipality }) =>
    `Bu cevap bizim belediyemiz için geçerli (${municipality.name}). Başka bir belediyede farklı olabilir: ${name}. Oraya sorun.`,
  leftOut: (asked) => `Sorunuzun bu bölümüne cevabım yok: “${asked}”. Lütfen onu ayrıca sorun.`,
  outOfScope:
    'Sanırım bu, belediyeyle ilgili bir soru değil. Bu konuda yardım edemem. ' +
    'Yine de belediyeyle mi ilgili? O zaman başka sözcüklerle sorun.',
  twiceNotFound: 'Size yardım edemiyorum. Özür dilerim. Bir çalışan çağırıyorum.',
  ownCase: 'Bu, sizin kendi dosyanızla ilgili. Ben dosyanıza bakamam. Bir çalışan bakabilir.',
  sensitive: 'Bu konuyu bir çalışanla da konuşabilirsiniz. Bu her zaman mümkün.',
  didThisHelp: 'Bu yardımcı oldu mu?',
  gladToHelp: 'Yardımcı olabildiğime sevindim. Başka bir sorunuz var mı? Sorabilirsiniz.',
  notYetHelped: 'Demek ki henüz olmadı. Bir çalışan ister misiniz? Yoksa başka türlü mü sorarsınız?',
  askDifferently: 'Başka türlü sorarım',
  askDifferentlyHow: 'Tamam. Başka sözcüklerle anlatın. Ne yapmak veya ne bilmek istiyorsunuz?',
  never: 'Vazgeçtim',
  noPersonThen: 'Tamam, o zaman çağırmıyorum. Başka bir şey sorabilirsiniz.',
}

const first: Readonly<Record<Danger, (situation: Situation) => string>> = {
  suicide: () =>
    `${numbers.emergency}: şu anda tehlike varsa hemen arayın. ` +
    `İntiharı mı düşünüyorsunuz? ${numbers.suicide} veya ücretsiz ${numbers.suicideFree} numarasını arayın. ` +
    'Gece gündüz açıktır. Sizi dinleyen biri var. Adınızı söylemek zorunda değilsiniz.',
  'domestic-violence': () =>
    `${numbers.emergency}: şu anda tehlikedeyseniz hemen arayın. ` +
    `Değilse Veilig Thuis (Güvenli Ev) hattını arayın: ${numbers.safeAtHome}. Ücretsiz, gece gündüz açık. ` +
    'Adınızı söylemek zorunda değilsiniz.',
  'child-at-risk': () =>
    `${numbers.emergency}: bir çocuk şu anda tehlikedeyse hemen arayın. ` +
    `Değilse Veilig Thuis (Güvenli Ev) hattını arayın: ${numbers.safeAtHome}. Ücretsiz, gece gündüz açık. ` +
    `Sen çocuk musun? Kindertelefoon (çocuk hattı) ücretsiz: ${numbers.childLine}.`,
  'fire-or-accident': () =>
    `${numbers.emergency}: hemen arayın. Ne olduğunu ve nerede olduğunuzu söyleyin. ` +
    'Önce kendinizi güvene alın. Ben yardım gönderemem.',
  'homeless-tonight': (situation) =>
    `${shelterNumber(situation)}: arayın ve bu gece nerede uyuyabileceğinizi sorun. ` +
    `Tehlike varsa, hastaysanız veya çok üşüdüyseniz ${numbers.emergency} numarasını arayın.`,
}

function afterwards({ desk }: Situation): string {
  return desk.isOpen
    ? 'Çalışanlarımız şu anda burada. Mesajınız listenin en üstünde. Beklemeyin: hemen arayın. ' +
        anythingElse
    : 'Çalışanlarımız şu anda burada değil. Bizi beklemeyin: hemen arayın. ' +
        'Geri geldiklerinde mesajınız en üstte olacak. ' +
        anythingElse
}

const anythingElse = 'Başka bir şey mi demek istediniz? Yazmaya devam edin.'

function presence(desk: Situation['desk']): string {
  if (!desk.next) return ''
  if (desk.isOpen) return `Çalışanlarımız bugün burada (kapanış saati: ${colonTime(desk.next)}).`
  return `Çalışanlarımız yeniden burada: ${opening(desk.next)}.`
}

function looks({ desk }: Situation): string {
  if (!desk.next) return 'Ne zaman bakılacağını henüz bilmiyorum.'
  if (desk.isOpen) return `${presence(desk)} En kısa sürede bakacağız.`
  return `Şu anda kimse yok. ${presence(desk)}`
}

function opening(moment: LocalMoment): string {
  return `${day(moment)}, saat ${colonTime(moment)} itibarıyla`
}

function day({ inDays, weekday }: LocalMoment): string {
  if (inDays === 0) return 'bugün'
  if (inDays === 1) return 'yarın'
  return `${inDays === 7 ? 'gelecek hafta ' : ''}${weekdayName('tr', weekday)}`
}
