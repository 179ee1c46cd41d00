/**
 * Words that Dutch does not have and does not borrow, of what newcomers ask: in a line of few words one of them tells.
 * Without accents. What stands in names ("New York", "Casa Rosa") or on Dutch signs ("free parking") is left out.
 */
export const tellingWords: Readonly<Record<'en' | 'es', readonly string[]>> = {
  en: (
    'it its your there they them their some much many any which from get got take still someone our been would could ' +
    'should does did dont how what where when why who the my need cannot because ' +
    'lost stolen broken missing expired dead died death moving moved married marriage divorce birth born pregnant ' +
    'hours price prices cheap today tomorrow yesterday month months year years closed closing ' +
    'bin bins rubbish garbage trash waste bulky bicycle keys street road pavement pothole lights tree trees ' +
    'neighbour neighbours neighbor neighbors noise noisy dog dogs garden ' +
    'permit permits licence license driving renew renewal apply applying application appointment certificate ' +
    'address residence resident citizen citizenship nationality foreigner language lessons speak ' +
    'pay paying paid payment bill bills tax taxes rent debt debts benefit benefits welfare income allowance fee fees ' +
    'government municipality council court lawyer complaint complain objection report ' +
    'homeless shelter wheelchair disabled disability elderly mother father parents daughter husband wife brother ' +
    'sister child children family jobless unemployed'
  ).split(' '),
  es: (
    'donde cuando cuanto cuantos cuesta cuestan quiero necesito puedo tengo como cual quien porque ' +
    'perdido perdida perdi robado robada robaron roto rota muerto muerta fallecido caducado caducada nuevo nueva ' +
    'basura contenedor contenedores recogida farola farolas calle acera bache vecino vecina vecinos vecinas ruido ' +
    'perro arbol arboles bicicleta coche aparcar aparcamiento multa multas ' +
    'pasaporte permiso licencia conducir carnet renovar solicitar solicitud cita cambiar direccion mudanza ' +
    'precio horario horarios abierto cerrado abren abre cierran ' +
    'matrimonio casarme boda nacimiento hijo hija hijos padre madre marido esposa divorcio ' +
    'dinero trabajo alquiler deuda deudas impuesto impuestos ayuda vivienda empadronarme queja quejarme ' +
    'ayuntamiento gobierno ciudadania idioma colegio escuela discapacidad'
  ).split(' '),
}
