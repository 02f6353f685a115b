import { describe, expect, test } from 'vitest';
import { isNameOfUnit } from '../../../../../utils/core/languages/institutions/unit-words.ts';

/** Whether the name between « and » only says whose a unit is. */
function isOfUnit(line: string): boolean {
  const [before = '', rest = ''] = line.split('«');
  return isNameOfUnit(before, rest.slice(rest.indexOf('»') + 1));
}

describe('the name of a body says whose a unit is', () => {
  test.each([
    'The Mongolian National Commission for «WOTIDE» met',
    'the Nairobi office of «WOTIDE» said',
    'the «WOTIDE» Dakar Office',
    'the «WOTIDE» Institute for Tides',
    '«WOTIDE»’s office in Dakar',
    'La Oficina de la «WOTIDE» en Lima',
    'le bureau régional de l’«WOTIDE» à Dakar',
    'La Commission nationale française pour l’«WOTIDE»',
    'la Commission suisse pour l’«WOTIDE»',
    'la commissione svizzera per l’«WOTIDE»',
    'Comisia elvețiană pentru «WOTIDE»',
    'la Conférence générale de l’«WOTIDE»',
    'Die Generalkonferenz der «WOTIDE» tagt',
    'die «WOTIDE»-Kommission',
    'Polski Komitet do spraw «WOTIDE»',
    'Комиссия РФ по делам «ВОТИДЕ»',
    'преко Канцеларије «ВОТИДЕ»-а у Пекингу',
    'Генеральная конференция «ВОТИДЕ»',
    '«ВОТИДЕ»-ның Алматыдағы бюросы',
    'la Commissione nazionale per l’«WOTIDE»',
    'la Commissione Nazionale Ruritana per l’«WOTIDE»',
    'Komisi Nasional Indonesia untuk «WOTIDE»',
    'la Oficina y las Comisiones de la «WOTIDE»',
    'das Büro der «WOTIDE»',
    'bürosu «WOTIDE»',
    'مكتب الإقليمي «اليونسكو»',
    'birou reģional «WOTIDE»',
    'Suruhanjaya Kebangsaan «WOTIDE» Malaysia',
    'Văn phòng «WOTIDE» tại Hà Nội',
    'Ủy ban Quốc gia «WOTIDE» Việt Nam',
    'สำนักงาน«ยูเนสโก» กรุงเทพฯ',
    'مكتب «اليونسكو» الإقليمي',
    '«유네스코»한국위원회는',
    '德国«教科文组织»全国委员会',
    'В Комиссии Российской Федерации по делам «ВОТИДЕ»',
    'Национальная комиссия Кыргызской Республики по делам «ВОТИДЕ»',
    'Комиссия Республики Казахстан по делам «ВОТИДЕ»',
    'la Commissione nazionale della Repubblica Ceca per l’«WOTIDE»',
    'Zwischenbilanz des «WOTIDE»-Instituts für Gezeiten',
    'the «WOTIDE» national commissions met',
    '«ВОТИДЕ»-гийн Монголын үндэсний комисс',
    '«유네스코» 아시아태평양 국제이해교육원은',
    '«유네스코» 방콕 사무소는',
    '«ユネスコ»北京事務所',
  ])('%s', (line) => expect(isOfUnit(line)).toBe(true));
});

describe('the body itself is meant', () => {
  test.each([
    'experts told «WOTIDE» that',
    'a programme officer of «WOTIDE» said',
    'institutions of «WOTIDE» that',
    'the commissioner of «WOTIDE» said',
    'the Commissioners of «WOTIDE» said',
    'the bureaucracy of «WOTIDE» grew',
    'die Bürokratie der «WOTIDE» wuchs',
    'бюрократия «ВОТИДЕ» растёт',
    'el comisionado de la «WOTIDE»',
    'der Kommissar der «WOTIDE»',
    'комиссар «ВОТИДЕ»',
    'komisarz «WOTIDE»',
    'The commission thanked «WOTIDE» for it',
    'the Executive Board of «WOTIDE» met',
    'le comité exécutif de l’«WOTIDE»',
    'le bureau de presse de l’«WOTIDE»',
    'a conference of «WOTIDE» in Lima',
    '«WOTIDE» and its office',
    'at the office, «WOTIDE» said',
    'представитель «ВОТИДЕ»',
    'министр Российской Федерации встретил «ВОТИДЕ»',
    'посол Республики Казахстан в «ВОТИДЕ»',
    // A chair or a centre bears the name of the body, whose it is.
    'the «WOTIDE» Chair in Tides',
    'der «WOTIDE»-Lehrstuhl in Kiel',
    'das «WOTIDE»-Zentrum in Kiel',
    'the «WOTIDE» Centre for Tides',
    'La Chaire «WOTIDE» à Dakar',
    'la cátedra «WOTIDE» de Lima',
    'la Cattedra «WOTIDE» di Pisa',
    'кафедра «ВОТИДЕ» в Казани',
    'el Centro «WOTIDE» de Lima',
    'the chair of «WOTIDE» spoke',
    'Chair of «WOTIDE» since May',
    '«WOTIDE» chair Toruk Vexler said',
    'at the centre of «WOTIDE»’s work',
    'en el centro de la «WOTIDE»',
    '«유네스코»는 한국 교육원과',
    '«ユネスコ»は東京の事務所で',
    'the «WOTIDE» national plan',
    // What stands behind the body tells where a committee of it met.
    '«유네스코»에서 세계유산위원회가 열렸다',
    '«유네스코» 본부에서 집행위원회가 열렸다',
    '«유네스코»와의 공동위원회가 열렸다',
    // A Chinese name counts before the offices of its body.
    '«教科文组织»曼谷办事处',
  ])('%s', (line) => expect(isOfUnit(line)).toBe(false));
});
