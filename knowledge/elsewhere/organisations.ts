/** Who is responsible for what a municipality is asked and does not do. */
export interface Organisation {
  /** A proper name is the same in both, and in every other language. */
  readonly name: { readonly nl: string; readonly en: string }
  /** Where one finds the own one, for what there are many of: a water authority, a school. */
  readonly url: string
  /** As one dials it in the Netherlands; only when it is generally known and does not change. */
  readonly telephone?: string
}

/** Reviewed by hand. A number that is not certain, or differs by place, is left out. */
export const organisations: ReadonlyMap<string, Organisation> = new Map([
  ...named('belastingdienst', 'Belastingdienst', 'https://www.belastingdienst.nl', '0800 0543'),
  ...named('toeslagen', 'Dienst Toeslagen', 'https://www.toeslagen.nl', '0800 0543'),
  ...named('douane', 'Douane', 'https://www.douane.nl', '0800 0143'),
  ...named('uwv', 'UWV', 'https://www.uwv.nl', '088 898 92 94'),
  ...named('svb', 'Sociale Verzekeringsbank (SVB)', 'https://www.svb.nl'),
  ...named('duo', 'DUO', 'https://www.duo.nl', '050 599 77 55'),
  ...named('cak', 'CAK', 'https://www.hetcak.nl', '0800 1925'),
  ...named('ciz', 'CIZ', 'https://www.ciz.nl', '088 789 10 00'),
  ...named('cbr', 'CBR', 'https://www.cbr.nl', '088 227 77 00'),
  ...named('rdw', 'RDW', 'https://www.rdw.nl', '088 008 74 47'),
  ...named('ind', 'IND', 'https://ind.nl', '088 043 04 30'),
  ...named('coa', 'COA', 'https://www.coa.nl', '088 715 70 00'),
  ...named('cjib', 'CJIB', 'https://www.cjib.nl'),
  ...named('juridisch-loket', 'Juridisch Loket', 'https://www.juridischloket.nl', '0800 8020'),
  ...named('rvr', 'Raad voor Rechtsbijstand', 'https://www.raadvoorrechtsbijstand.org', '088 787 10 00'),
  ...named('rechtspraak', 'Rechtspraak', 'https://www.rechtspraak.nl', '088 361 61 61'),
  ...named('kadaster', 'Kadaster', 'https://www.kadaster.nl', '088 183 22 00'),
  ...named('kvk', 'KVK', 'https://www.kvk.nl', '088 585 15 85'),
  ...named('politie', 'politie', 'https://www.politie.nl', '0900 8844'),
  ...named('dieren-144', 'Meld 144', 'https://www.politie.nl', '144'),
  ...named('justis', 'Justis', 'https://www.justis.nl', '088 998 22 00'),
  ...named('justid', 'Justitiële Informatiedienst', 'https://www.justid.nl'),
  ...named('digid', 'DigiD', 'https://www.digid.nl', '088 123 65 55'),
  ...named('mijnoverheid', 'MijnOverheid', 'https://mijn.overheid.nl'),
  ...named('eherkenning', 'eHerkenning', 'https://www.eherkenning.nl'),
  ...named('rivm', 'RIVM', 'https://www.rivm.nl'),
  ...named(
    'bevolkingsonderzoek',
    'Bevolkingsonderzoek Nederland',
    'https://www.bevolkingsonderzoeknederland.nl',
  ),
  ...named('nvwa', 'NVWA', 'https://www.nvwa.nl', '0900 0388'),
  ...named('rijkswaterstaat', 'Rijkswaterstaat', 'https://www.rijkswaterstaat.nl', '0800 8002'),
  ...named('arbeidsinspectie', 'Arbeidsinspectie', 'https://www.nlarbeidsinspectie.nl', '0800 5151'),
  ...named('lbio', 'LBIO', 'https://www.lbio.nl'),
  ...named(
    'nederland-wereldwijd',
    'Nederland Wereldwijd',
    'https://www.nederlandwereldwijd.nl',
    '247 247 247',
  ),
  ...named('huurcommissie', 'Huurcommissie', 'https://www.huurcommissie.nl', '0800 488 72 43'),
  ...named('consuwijzer', 'ACM ConsuWijzer', 'https://www.consuwijzer.nl', '088 070 70 70'),
  ...named('slachtofferhulp', 'Slachtofferhulp Nederland', 'https://www.slachtofferhulp.nl', '0900 0101'),
  ...named('schadefonds', 'Schadefonds Geweldsmisdrijven', 'https://www.schadefonds.nl'),
  ...named('fraudehelpdesk', 'Fraudehelpdesk', 'https://www.fraudehelpdesk.nl', '088 786 73 72'),
  ...named('privacy', 'Autoriteit Persoonsgegevens', 'https://www.autoriteitpersoonsgegevens.nl'),
  ...named('ns', 'NS', 'https://www.ns.nl', '030 751 51 55'),
  ...named('9292', '9292', 'https://9292.nl'),
  ...named('ov-chipkaart', 'OV-chipkaart', 'https://www.ov-chipkaart.nl'),
  ...named('valys', 'Valys', 'https://www.valys.nl', '0900 9630'),
  ...named('prorail', 'ProRail', 'https://www.prorail.nl', '0800 776 72 45'),
  ...named('schiphol', 'Bewoners Aanspreekpunt Schiphol', 'https://bezoekbas.nl'),
  ...named('postnl', 'PostNL', 'https://www.postnl.nl'),
  ...named('donorregister', 'Donorregister', 'https://www.donorregister.nl', '0900 821 21 66'),
  ...named('bkr', 'BKR', 'https://www.bkr.nl'),
  ...named('rvo', 'RVO', 'https://www.rvo.nl', '088 042 42 42'),
  ...named('warmtefonds', 'Nationaal Warmtefonds', 'https://www.warmtefonds.nl'),
  ...named('erfgoed', 'Rijksdienst voor het Cultureel Erfgoed', 'https://www.cultureelerfgoed.nl'),
  ...named('idw', 'Internationale Diplomawaardering (IDW)', 'https://www.idw.nl'),
  ...named('big', 'BIG-register', 'https://www.bigregister.nl'),
  ...named('vispas', 'Sportvisserij Nederland', 'https://www.sportvisserijnederland.nl'),
  ...named('bij12', 'BIJ12', 'https://www.bij12.nl'),
  ...named('adoptie', 'Stichting Adoptievoorzieningen', 'https://adoptie.nl'),
  ...named('storingsnummer', 'Gas- en stroomstoringen', 'https://www.gasenstroomstoringen.nl', '0800 9009'),
  ...named('zorgmelding', 'Landelijk Meldpunt Zorg', 'https://www.igj.nl', '088 120 50 20'),
  ...local('provincie', 'uw provincie', 'your province', 'https://www.ipo.nl'),
  ...local('waterschap', 'uw waterschap', 'your water authority', 'https://waterschappen.nl'),
  ...local('ggd', 'de GGD', 'the GGD (public health service)', 'https://www.ggd.nl'),
  ...local('huisarts', 'uw huisarts of de huisartsenpost', 'your GP', 'https://www.thuisarts.nl'),
  ...local('tandarts', 'uw tandarts', 'your dentist', 'https://www.allesoverhetgebit.nl'),
  ...local(
    'zorgverzekeraar',
    'uw zorgverzekeraar',
    'your health insurer',
    'https://www.rijksoverheid.nl/onderwerpen/zorgverzekering',
  ),
  ...local('netbeheerder', 'uw netbeheerder', 'your grid operator', 'https://www.mijnaansluiting.nl'),
  ...local('drinkwater', 'uw drinkwaterbedrijf', 'your drinking water company', 'https://www.vewin.nl'),
  ...local('verhuurder', 'uw woningcorporatie of verhuurder', 'your landlord', 'https://aedes.nl'),
  ...local('school', 'de school', 'the school', 'https://scholenopdekaart.nl'),
  ...local('notaris', 'een notaris', 'a civil-law notary', 'https://www.notaris.nl'),
  ...local('pensioenfonds', 'uw pensioenfonds', 'your pension fund', 'https://www.mijnpensioenoverzicht.nl'),
  ...local(
    'dierenbescherming',
    'de Dierenbescherming',
    'the animal protection society',
    'https://www.dierenbescherming.nl',
  ),
])

function named(id: string, name: string, ...link: readonly [url: string, telephone?: string]): Entry {
  return entry(id, { nl: name, en: name }, link)
}

function local(id: string, nl: string, ...[en, url]: readonly [en: string, url: string]): Entry {
  return entry(id, { nl, en }, [url])
}

type Entry = readonly [readonly [string, Organisation]]

function entry(
  id: string,
  name: Organisation['name'],
  [url, telephone]: readonly [url: string, telephone?: string],
): Entry {
  return [[id, { name, url, ...(telephone !== undefined && { telephone }) }]]
}
