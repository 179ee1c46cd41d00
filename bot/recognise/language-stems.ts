/**
 * What words begin or end with in one language and in no other of ours, without accents: who types Turkish or Polish
 * on a Dutch keyboard leaves them out, and then a detector no longer knows them. Only what is asked of a municipality,
 * and the endings of "I want", "I lost", "may I".
 */
export const stemsOf: Readonly<Record<'tr' | 'pl', RegExp>> = {
  tr: anyOf(
    'pasaport(?!es?$) kimli[kg] ehliyet belediye randevu belge(?:$|ler|mi|si|yi) basvur nufus ' +
      'nasil nere(?:de|ye|si) neden$ nicin hangi$ kac(?:a|i|in)?$ kimden ne$ cocu[kg] bebe[gk]im ' +
      'komsu annem babam calisan vatandas evsiz yardim borc(?:um|lar|u$) vergi(?:ler|m|yi|si)?$ ' +
      'kira(?:$|y|m|s) ucret para(?:m|yi|si)$ odeme odey dogum evlen evlilik bosan tasin oturma ' +
      'izni$ izin$ okul turkce hollanda(?:$|d|y) kaybol kaybet kayip kayit kayd calindi almak$ ' +
      'olmak$ yapmak$ gorus konus cok$ degil gibi$ sonra lutfen lazim gerek(?:li|iyor|ir|me) ' +
      'gurultu cop(?:ler|u$|um$) acil$ istiyor sokak sokag lambasi bozul bozuk$ kiril kirik$ saatleri$ acilis fiyat ' +
      'vefat yeni$ agac(?:$|i|lar) bisiklet araba(?:m|yi) cenaze fatura(?:$|s|m|y) degistir degisikli',
    '[iu]yor(?:um|sun|uz|lar|sunuz|mus)? [mn][ae]li(?:yim|yiz) [ae]bilir(?:im|iz|miyim|misiniz)? ' +
      'm[iu]s[iu]n[iu]z',
  ),
  pl: anyOf(
    'paszport dowod wnios(?:ek|k) zlozyc gdzie kiedy jak(?:i|a|ie|im)$ ktor ktos ' +
      'zgubi ukradl skradz szuka potrzeb chcial chce moge$ mozna musz musi(?:my)?$ dzieck dzieci ' +
      'cork[ia]$ syna$ sasiad mieszka zameld meldun przeprowadz urz[ae]d urodz slub(?:$|u|ie) ' +
      'malzen rozwod podat(?:ek|k) smiec dlug(?:i|o|ow)?$ pieni[ae]d zapla pracown prac[aeyuo]$ ' +
      'pomoc pozwolen zezwolen kosztuj jazdy$ szkol(?:a|y|e)$ godzin otwart obywatel zasil dodatek ' +
      'umowic spotkan dokument(?:y|ow)$ otrzym dosta(?:c|ne|lem|lam)$ pols[kc] holandi niderland ' +
      'prosze dziekuj dzien$ nocy$ wyrob wyrzuc zarejestr trzeba sasied halas zmieni(?:am|c|amy)$ zmian[ay]$ latarni ' +
      'zepsut zlaman ulic(?:a|y|e)$ otwarci rower(?:u|em|y)?$ samochod drzew(?:o|a)$ odpad(?:y|ow)$ czynsz zmarl ' +
      'umarl zglos przedluz wymian[ay] nowy$ nowego$ ile$',
    '[iy]l[ea]m \\p{L}{2}uje [oy]wac lbym',
  ),
}

function anyOf(beginnings: string, endings: string): RegExp {
  return new RegExp(`^(?:${beginnings.replaceAll(' ', '|')})|(?:${endings.replaceAll(' ', '|')})$`, 'u')
}
