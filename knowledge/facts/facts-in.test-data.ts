import type { Fact } from '../../core/answer.ts'

/** Each line: what is written, and the values of that kind in it; more than one behind " + ", none behind "-". */
export const writings: Readonly<Partial<Record<Fact['kind'], string>>> = {
  amount: `
    Een paspoort kost € 83,87. | EUR 83.87
    Het kost €83,87 | EUR 83.87
    83,87 euro | EUR 83.87
    EUR 83,87 | EUR 83.87
    EUR 83.87 | EUR 83.87
    83.87 EUR | EUR 83.87
    It costs €83.87. | EUR 83.87
    € 83,87 per persoon | EUR 83.87
    1.250 euro | EUR 1250.00
    € 1.250 | EUR 1250.00
    € 1.250,50 | EUR 1250.50
    €1,250.50 | EUR 1250.50
    € 1250,5 | EUR 1250.50
    € 12,- | EUR 12.00
    € 12,-- per keer | EUR 12.00
    12 euro | EUR 12.00
    twaalf euro | EUR 12.00
    vijfentwintig euro boete | EUR 25.00
    twenty-five euros | EUR 25.00
    honderd euro | EUR 100.00
    50 cent | EUR 0.50
    zestig eurocent | EUR 0.60
    € 2 miljoen | EUR 2000000.00
    1,5 miljard euro | EUR 1500000000.00
    tussen 10 en 20 euro | EUR 10.00 + EUR 20.00
    10 tot 20 euro | EUR 10.00 + EUR 20.00
    € 10 tot € 20 | EUR 10.00 + EUR 20.00
    €10-20 | EUR 10.00 + EUR 20.00
    83,87 avro | EUR 83.87
    83,87 євро | EUR 83.87
    ٨٣٫٨٧ يورو | EUR 83.87
    ٨٣,٨٧ يورو | EUR 83.87
    Het is gratis. | EUR 0.00
    Dit is kosteloos | EUR 0.00
    een kosteloze afspraak | EUR 0.00
    Dat kost u niets. | EUR 0.00
    It is free of charge. | EUR 0.00
    Parking is free. | EUR 0.00
    Es gratuito. | EUR 0.00
    Bezpłatnie | EUR 0.00
    Безкоштовно | EUR 0.00
    Ücretsiz | EUR 0.00
    Een paspoort is niet gratis. | -
    feel free to call | -
    Europa telt 27 landen | -
    € | -
    € ,87 | -
  `,
  date: `
    op 12 mei 2026 | 2026-05-12
    12-05-2026 | 2026-05-12
    12-5-2026 | 2026-05-12
    12/05/2026 | 2026-05-12
    12.05.2026 | 2026-05-12
    2026-05-12 | 2026-05-12
    May 12, 2026 | 2026-05-12
    May 12 2026 | 2026-05-12
    12 May 2026 | 2026-05-12
    12th of May 2026 | 2026-05-12
    12 de mayo de 2026 | 2026-05-12
    12 Mayıs 2026 | 2026-05-12
    12 maja 2026 | 2026-05-12
    12 травня 2026 | 2026-05-12
    12 مايو 2026 | 2026-05-12
    ١٢ مايو ٢٠٢٦ | 2026-05-12
    vóór 1 januari | --01-01
    before January 1 | --01-01
    1st of January | --01-01
    1 jan. 2027 | 2027-01-01
    van 1 tot 15 mei 2026 | 2026-05-01 + 2026-05-15
    1 en 2 januari | --01-01 + --01-02
    28 februari t/m 3 maart | --02-28 + --03-03
    in mei 2026 | 2026-05
    vanaf september | --09
    in May | --05
    You may park here | -
    sinds 2024 | 2024
    elke maandag | monday
    op maandagen en dinsdagen | monday + tuesday
    every Monday | monday
    poniedziałek | monday
    31 februari 2026 | 2026
    31-02-2026 | -
    12 appels | -
    29 februari 2025 | 2025
    29 februari 2024 | 2024-02-29
  `,
  time: `
    om 9.00 uur | 09:00
    om 9:00 | 09:00
    om 09:00 uur | 09:00
    9.00 tot 17.00 uur | 09:00 + 17:00
    9:00-17:00 | 09:00 + 17:00
    van 9 tot 17 uur | 09:00 + 17:00
    van 8.30 tot 12 uur | 08:30 + 12:00
    tussen 13.00 en 17.30 uur | 13:00 + 17:30
    9.00 - 17.00 | 09:00 + 17:00
    from 9 a.m. to 5 p.m. | 09:00 + 17:00
    9am | 09:00
    5:30 pm | 17:30
    12 p.m. | 12:00
    om 20 uur | 20:00
    saat 09:00 | 09:00
    o godz. 9.00 | 09:00
    o 9:00 | 09:00
    a las 9:00 | 09:00
    الساعة 9:00 | 09:00
    binnen 24 uur | -
    het duurt 3 uur | -
    om 25:00 uur | -
    € 9.00 | -
  `,
  term: `
    binnen 5 werkdagen | 5 working days
    na 5 werkdagen | 5 working days
    vijf werkdagen | 5 working days
    within 5 working days | 5 working days
    five business days | 5 working days
    5 iş günü içinde | 5 working days
    5 dni roboczych | 5 working days
    5 робочих днів | 5 working days
    5 días laborables | 5 working days
    5 أيام عمل | 5 working days
    6 weken | 6 weeks
    zes weken | 6 weeks
    six weeks | 6 weeks
    6 hafta | 6 weeks
    6 tygodni | 6 weeks
    6 тижнів | 6 weeks
    6 semanas | 6 weeks
    6 أسابيع | 6 weeks
    42 dagen | 6 weeks
    14 dagen | 2 weeks
    twee weken | 2 weeks
    10 dagen | 10 days
    drie maanden | 3 months
    three months | 3 months
    12 maanden | 1 year
    een jaar | 1 year
    1 jaar | 1 year
    a year | 1 year
    10 jaar geldig | 10 years
    valid for ten years | 10 years
    10 yıl | 10 years
    on yıl | 10 years
    10 lat | 10 years
    10 років | 10 years
    10 años | 10 years
    10 سنوات | 10 years
    vanaf 18 jaar | 18 years
    een 18-jarige | 18 years
    een half jaar | 6 months
    anderhalf jaar | 18 months
    one and a half years | 18 months
    2,5 jaar | 30 months
    een kwartier | 15 minutes
    een half uur | 30 minutes
    60 minuten | 1 hour
    binnen 24 uur | 24 hours
    48 uur van tevoren | 48 hours
    twee tot drie weken | 2 weeks + 3 weeks
    4 à 6 weken | 4 weeks + 6 weeks
    4-6 weeks | 4 weeks + 6 weeks
    € 10 per maand | per month
    maandelijks | per month
    every week | per week
    elke dag | per day
    jaarlijks | per year
    van 9 tot 17 uur | -
    een vraag | -
    jaar | -
  `,
  phone: `
    bel 14 030 | 14030
    bel 14030 | 14030
    Bel 112. | 112
    bel 113 of 0800-0113 | 113 + +318000113
    0800 0113 | +318000113
    0900-8844 | +319008844
    (030) 286 00 00 | +31302860000
    030-286 00 00 | +31302860000
    030 2860000 | +31302860000
    +31 30 286 00 00 | +31302860000
    +31 (0)30 286 00 00 | +31302860000
    0031 30 286 00 00 | +31302860000
    06-12345678 | +31612345678
    06 12 34 56 78 | +31612345678
    +49 30 901820 | +4930901820
    088 - 123 45 67 | +31881234567
    112 euro | -
    113 dagen | -
    12-05-2026 | -
    1.250 euro | -
    123456782 | -
    0123 | -
  `,
  email: `
    Mail naar info@voorbeeld.nl. | info@voorbeeld.nl
    Info@Voorbeeld.NL | info@voorbeeld.nl
    [mail](mailto:loket@sub.voorbeeld.nl) | loket@sub.voorbeeld.nl
    loket @ voorbeeld | -
  `,
  link: `
    https://www.voorbeeld.nl/paspoort | https://voorbeeld.nl/paspoort
    https://voorbeeld.nl/paspoort/ | https://voorbeeld.nl/paspoort
    http://voorbeeld.nl/paspoort#kosten | https://voorbeeld.nl/paspoort
    [Maak een afspraak](https://Voorbeeld.nl/afspraak). | https://voorbeeld.nl/afspraak
    Kijk op www.voorbeeld.nl. | https://voorbeeld.nl
    Ga naar digid.nl! | https://digid.nl
    https://voorbeeld.nl/a?b=1&c=2 | https://voorbeeld.nl/a?b=1&c=2
    Mail info@voorbeeld.nl | -
    Zin één.Zin twee | -
    javascript:alert(1) | -
  `,
  number: `
    5% korting | 5%
    5 procent | 5%
    5,5 % | 5.5%
    yüzde 5 | 5%
    %5 | 5%
    2 pasfoto's | 2
    twee pasfoto's | 2
    two photos | 2
    1.250 inwoners | 1250
    maximaal 3,5 meter | 3.5
    1. Vraag aan. | -
    2) Neem mee. | -
    een vraag | -
    123456782 | -
    formulier A4 | -
    3511 AB Voorbeeldstad | -
    10 ten minste | 10
    dezelfde | -
  `,
}

/** Sentences, and what each does, as the value begins. */
export const conditions = `
  U kunt dit alleen met DigiD aanvragen. | only
  Dit geldt behalve op zondag. | except
  Het kan niet. | not
  U heeft geen vergunning nodig, tenzij u bouwt. | not+unless
  Het mag, mits u het meldt. | if
  Maximaal 3 keer per jaar. | at-most
  Het kost minimaal € 10. | at-least
  Vanaf 18 jaar. | at-least
  U bent 18 jaar of ouder. | at-least
  U bent jonger dan 18 jaar. | at-most
  Uiterlijk op vrijdag. | at-most
  Neem contact op als u verhuist. | if
  You cannot do this online. | not
  You don't need a permit. | not
  Only with DigiD. | only
  Free, except on Sundays. | except
  Not unless you ask. | not+unless
  At least two photos. | at-least
  No se puede. | not
  Solo con cita. | only
  Nie można. | not
  Tylko z DigiD. | only
  Не можна. | not
  Лише з DigiD. | only
  Ücretsiz değildir. | not
  Yapamazsınız. | not
  Sadece DigiD ile. | only
  لا يمكنك ذلك. | not
  فقط مع DigiD. | only
  U maakt een afspraak. | -
  Neem uw paspoort mee. | -
  Het nieuwe gebouw is open. | -
`
