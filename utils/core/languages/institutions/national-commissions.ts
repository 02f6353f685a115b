/** National commissions for a body, in languages that put its name first or write no capitals. */

/** “For its affairs” in languages that put it behind the name, whose case may end in letters or behind a hyphen. */
const FOR_BEHIND =
  /^(?:[-'’]?\p{Ll}{2,4})? ?(?:(?:және|жана|ва|va|və|и) \p{Lu}+\p{Ll}{0,4} )?(?:üzrə|işləri üzrə|(?:ishlari|ишлари) (?:bo|бў)\S+|істері (?:жөніндегі|бойынша)|иштери боюнча|საქმეთა|საკითხთა)\s/u;
/** The commission that follows, within the same few words. */
const COMMISSION_BEHIND = /^(?:\S+\s){1,6}?(?:[Kk]om[ij]ss?iya|[Кк]омиссия|კომისი|ქომისი)/u;

const NATIONAL_WORD =
  'राष्ट्रीय|राष्ट्रिय|জাতীয়|জাতীয়|தேசிய|జాతీయ|રાષ્ટ્રીય|ദേശീയ|ರಾಷ್ಟ್ರೀಯ|ජාතික|ਰਾਸ਼ਟਰੀ|قومی|نیشنل|ազգային|ეროვნულ\\p{L}*';
const COMMISSION_WORD = 'आयोग|कमिशन|কমিশন|কমিটি|ஆணைய|కమిషన్|કમિશન|കമ്മീഷ|ಆಯೋಗ|කොමිස|ਕਮਿਸ਼ਨ|کمیشن|հանձնաժողով|კომისი';
/** Behind the name, with at most a case and two or three words between: यूनेस्को के लिए भारतीय राष्ट्रीय आयोग. */
const NATIONAL_BEHIND = new RegExp(
  `^(?:[-]?\\p{L}[\\p{L}\\p{M}]{0,3})?(?:\\s[\\p{L}\\p{M}]+){0,3}?\\s(?:${NATIONAL_WORD})\\s(?:${COMMISSION_WORD})`,
  'u',
);
/** Before it: भारतीय राष्ट्रीय यूनेस्को आयोग, پاکستان نیشنل کمیشن برائے یونیسکو. */
const NATIONAL_BEFORE = new RegExp(`(?:^|\\s)(?:${NATIONAL_WORD})\\s$`, 'u');
const COMMISSION_RIGHT_BEHIND = new RegExp(`^\\s(?:${COMMISSION_WORD})`, 'u');
const COMMISSION_BEFORE =
  /(?:[Kk]ombëtar\p{L}{0,2} [ie]|کمیشن (?:برائے|برای)|کمیسیون (?:ملی )?|ה?וו?עד(?:ה|ת)?(?: ה?\p{L}+){0,2}|គណៈកម្ម(?:ការ|ាធិការ)ជាតិ\p{L}*|ຄະນະກ[ຳໍ]\p{M}*\p{L}{0,3}ມ[ະາ]\p{L}{0,3}\p{M}*ການ(?:ລະດັບ)?ແຫ່ງຊາດ[\p{L}\p{M}]*)\s?$/u;

const BEYOND_ASCII = /[^\0-\x7f]/u;

/** Whether the name between these two parts of its sentence only says for what a nation's commission is. */
export function isNameOfCommission(before: string, after: string): boolean {
  if (BEYOND_ASCII.test(after)) {
    const forIt = FOR_BEHIND.exec(after);
    if (forIt !== null && COMMISSION_BEHIND.test(after.slice(forIt[0].length))) return true;
    if (NATIONAL_BEHIND.test(after)) return true;
    if (NATIONAL_BEFORE.test(before) && COMMISSION_RIGHT_BEHIND.test(after)) return true;
  }
  return BEYOND_ASCII.test(before) && COMMISSION_BEFORE.test(before);
}
