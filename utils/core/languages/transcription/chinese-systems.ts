/**
 * Chinese names in Czech, Hungarian, Turkish and Greek, each
 * by its own rules: Qinghua is Čching-chua, Csinghua, Çinghua.
 */
import { madeOnce } from '../made-once.ts';
import { capitalised, isJqx, pairs, type Transcribe, transcribed } from './pinyin.ts';

interface System {
  /** Of pinyin, each with what stands for it; those of two letters first. */
  readonly initials: string;
  /** The same of what follows an initial; `ü` is also written v. */
  readonly finals: string;
  /** Those that are another sound behind j, q and x, where pinyin writes ü as u. */
  readonly finalsBehindJqx: string;
  /** Without an initial, and what the other tables would write otherwise. */
  readonly whole: string;
  readonly joiner: string;
}

const CZECH: System = {
  initials: 'zh č ch čch sh š b p p pch m m f f d t t tch n n l l g k k kch h ch j ť q čch x s r ž z c c cch s s',
  finals: `a a o o e e ai aj ei ej ao ao ou ou an an en en ang ang eng eng ong ung i i ia ia ie ie iao iao iu iou ian ien in in
    iang iang ing ing iong iung u u ua ua uo uo uai uaj ui uej uan uan un un uang uang ü ü v ü üe üe ve üe`,
  finalsBehindJqx: 'u ü ue üe uan üan un ün',
  whole: `a a o o e e ai aj ei ej ao ao ou ou an an en en ang ang er er yi i ya ja ye jie yao jao you jou yan jen yin jin yang jang
    ying jing yong jung yu jü yue jüe yuan jüan yun jün wu wu wa wa wo wo wai waj wei wej wan wan wen wen wang wang`,
  joiner: '-',
};
const HUNGARIAN: System = {
  initials: 'zh cs ch cs sh s b p p p m m f f d t t t n n l l g k k k h h j cs q cs x hsz r zs z c c c s sz',
  finals: `a a o o e ö ai aj ei ej ao ao ou ou an an en en ang ang eng eng ong ung i i ia ia ie ie iao iao iu iu ian ien in in
    iang iang ing ing iong iung u u ua ua uo o uai uaj ui uj uan uan un un uang uang ü ü v ü üe üe ve üe`,
  finalsBehindJqx: 'u ü ue üe uan üan un ün',
  whole: `a a o o e o ai aj ei ej ao ao ou ou an an en en ang ang er er yi ji ya ja ye je yao jao you ju yan jen yin jin yang jang
    ying jing yong jung yu jü yue jüe yuan jüan yun jün wu vu wa va wo vo wai vaj wei vej wan van wen ven wang vang
    ge ko ke ko he ho guo kuo kuo kuo huo huo zhi cse chi cse shi se ri zse zi ce ci ce si sze`,
  joiner: '',
};
const TURKISH: System = {
  initials: 'zh c ch ç sh ş b b p p m m f f d d t t n n l l g g k k h h j c q ç x ş r r z z c ts s s',
  finals: `a a o o e e ai ai ei ei ao ao ou ou an an en en ang ang eng eng ong ong i i ia ia ie ie iao iao iu iu ian ian in in
    iang iang ing ing iong iong u u ua ua uo uo uai uai ui ui uan uan un un uang uang ü ü v ü üe üe ve üe`,
  finalsBehindJqx: 'u ü ue üe uan üan un ün',
  whole: `a a o o e e ai ai ei ei ao ao ou ou an an en en ang ang er er yi yi ya ya ye ye yao yao you you yan yan yin yin yang yang
    ying ying yong yong yu yu yue yue yuan yuan yun yun wu vu wa va wo vo wai vai wei vei wan van wen ven wang vang`,
  joiner: '',
};
const GREEK: System = {
  initials: 'zh τζ ch τσ sh σ b μπ p π m μ f φ d ντ t τ n ν l λ g γκ k κ h χ j τζ q τσ x σ r ρ z τζ c τσ s σ',
  finals: `a α o ο e ε ai αι ei έι ao αο ou ου an αν en εν ang ανγκ eng ενγκ ong ονγκ i ι ia ια ie ιε iao ιαο iu ιου ian ιαν in ιν
    iang ιανγκ ing ινγκ iong ιονγκ u ου ua ουα uo ουο uai ουάι ui ούι uan ουαν un ουν uang ουανγκ`,
  finalsBehindJqx: 'u ου ue ουέ uan ουάν un ουν',
  whole: `a α o ο e ε ai άι an αν ang ανγκ yi γι ya για yao γιαο you γιου yan γιεν yin γιν yang γιανγκ ying γινγκ yong γιονγκ yu γιου
    yue γιουέ yuan γιουάν yun γιουν wu γου wa γουα wo γουό wai γουάι wei γουέι wan γουάν wen γουέν wang γουάνγκ`,
  joiner: '',
};

interface Tables {
  readonly initials: readonly (readonly [string, string])[];
  readonly finals: ReadonlyMap<string, string>;
  readonly finalsBehindJqx: ReadonlyMap<string, string>;
  readonly whole: ReadonlyMap<string, string>;
}

function syllableOf({ initials, finals, finalsBehindJqx, whole }: Tables): Transcribe {
  return (pinyin) => {
    const known = whole.get(pinyin);
    if (known !== undefined) return known;
    const [latin = '', initial = ''] = initials.find(([each]) => pinyin.startsWith(each)) ?? [];
    const rest = pinyin.slice(latin.length);
    const final = isJqx(latin) ? (finalsBehindJqx.get(rest) ?? finals.get(rest)) : finals.get(rest);
    return latin === '' || final === undefined ? undefined : initial + final;
  };
}

/** What writes a word of pinyin by this system, with a capital; null for a word that is none. */
function writerOf(system: System): (word: string) => string | null {
  const syllable = madeOnce(() =>
    syllableOf({
      initials: pairs(system.initials),
      finals: new Map(pairs(system.finals)),
      finalsBehindJqx: new Map(pairs(system.finalsBehindJqx)),
      whole: new Map(pairs(system.whole)),
    }),
  );
  return (word) => {
    const parts = transcribed(word.toLowerCase(), syllable());
    return parts === null ? null : capitalised(parts.join(system.joiner));
  };
}

export const chineseInCzech = writerOf(CZECH);
export const chineseInHungarian = writerOf(HUNGARIAN);
export const chineseInTurkish = writerOf(TURKISH);
export const chineseInGreek = writerOf(GREEK);
