/** The reference of a question; a telephone number: "14 030", "0900 8844", "030 286 00 00"; an amount. */
const whole =
  /(\b[A-Z]-[0-9A-Z]{4}-[0-9A-Z]{4}\b|(?<![\d€.,+-])(?:14 0\d{2,3}|0\d{2,3}[- ]\d[\d ]{2,10}\d)(?!\d|[.,-]\d)|€ \d(?:[\d.,]*\d)?)/

/** Text, then what must stay on one line, and so on by turns. */
export function splitWhole(text: string): readonly string[] {
  return text.split(whole)
}
