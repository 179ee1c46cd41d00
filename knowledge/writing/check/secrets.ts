import type { Check } from './claim.ts'

/** What no answer may ask of anybody unless its page does, in all seven languages. */
const secrets: readonly RegExp[] = [
  /wachtwoord|inlogcode|sms-?code|password|passcode|contraseña|hasł|şifre|parola|парол|كلمة المرور|كلمة السر/iu,
  /(?<!\p{L})pin(?:code|-code| code| kodu| kod)?(?!\p{L})|pincode/iu,
  /rekeningnummer|(?<!\p{L})iban(?!\p{L})|bank account|account number|creditcard|credit card|kredi kart|numer konta|номер рахунку|cuenta bancaria|tarjeta de crédito|رقم الحساب|بطاقة الائتمان/iu,
  /(?<!\p{L})(?:bsn|burgerservicenummer|citizen service number)(?!\p{L})/iu,
]

/** A model that was talked round may ask for what opens somebody's door. */
export const checkSecrets: Check = ({ text, named }) => {
  const theirs = named.map(({ line }) => `${line.about} ${line.given} ${line.text}`).join(' ')
  return secrets.some((pattern) => pattern.test(text) && !pattern.test(theirs))
    ? 'speaks of a password or an account of which its lines do not'
    : undefined
}
