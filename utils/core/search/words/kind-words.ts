/**
 * What readers type for the kinds of the pack format, in English and Chinese: the names of the catalogues, and more.
 */
import type { AgreementKind, EntityType, EventKind, InstitutionKind, RecordType, VisitKind } from '../../pack/types.ts';
import type { SearchableKind, SearchableType } from '../types.ts';

/** Phrases between commas, in small letters. */
type Phrases = string;

const TYPES: Readonly<Record<EntityType | RecordType, Phrases>> = {
  institution: 'institution, organisation, organization, 机构, 機構',
  official: 'official, person, people, 人物, 官员, 官員',
  agreement: `agreement, accord, pact, signed, signing, signature, 协议, 協議, 协定, 協定, 签署, 簽署, 签约, 簽約, 签订,
    簽訂`,
  visit: 'visit, visited, visiting, 访问, 訪問, 来访, 來訪, 出访, 出訪, 到访, 到訪',
  event: 'event, 活动, 活動',
};

const INSTITUTIONS: Readonly<Record<InstitutionKind, Phrases>> = {
  university: 'university, 大学, 大學, 高校',
  college: 'college, 学院, 學院',
  school: 'school, 学校, 學校',
  institute: 'institute, 研究所, 研究院',
  intergovernmental: `intergovernmental organisation, intergovernmental organization, international organisation,
    international organization, 政府间组织, 政府間組織, 国际组织, 國際組織`,
  'national-commission': 'national commission, 全国委员会, 全國委員會',
  ministry: 'ministry, 政府部委, 部委',
  government: 'government, 政府',
  embassy: 'embassy, 大使馆, 大使館, 使馆, 使館',
  alliance: 'alliance, consortium, network, 联盟, 聯盟',
  association: 'association, society, 协会, 協會, 学会, 學會',
  academy: 'academy, 科学院, 科學院',
  company: 'company, corporation, 企业, 企業, 公司',
  conference: 'conference, 会议, 會議',
  museum: 'museum, 博物馆, 博物館',
  library: 'library, 图书馆, 圖書館',
  hospital: 'hospital, 医院, 醫院',
  'research-centre': 'research centre, research center, 研究中心',
  foundation: 'foundation, 基金会, 基金會',
  city: 'city, 城市',
  other: '',
};

const AGREEMENTS: Readonly<Record<AgreementKind, Phrases>> = {
  'memorandum-of-understanding': `memorandum of understanding, memoranda of understanding, memorandum, memoranda, memo, mou,
    谅解备忘录, 諒解備忘錄, 备忘录, 備忘錄`,
  'memorandum-of-cooperation': `memorandum of cooperation, memoranda of cooperation, memorandum, memoranda, memo, moc,
    合作备忘录, 合作備忘錄, 备忘录, 備忘錄`,
  'framework-agreement': `framework agreement, cooperation framework agreement, framework, 框架协议, 框架協議, 合作框架协议,
    合作框架協議`,
  'cooperation-agreement': `cooperation agreement, collaboration agreement, partnership agreement, 合作协议, 合作協議,
    合作协定, 合作協定`,
  'letter-of-intent': 'letter of intent, letters of intent, loi, 意向书, 意向書, 合作意向书, 合作意向書',
  'student-exchange': `student exchange agreement, student exchange, exchange agreement, student mobility, 学生交换协议,
    學生交換協議, 学生交换, 學生交換, 交换生, 交換生`,
  'staff-exchange': `staff exchange agreement, staff exchange, exchange agreement, staff mobility, 教职工交流协议,
    教職工交流協議, 教师交流, 教師交流`,
  'joint-degree': 'joint degree agreement, joint degree, 联合学位协议, 聯合學位協議, 联合学位, 聯合學位',
  'double-degree': `double degree agreement, double degree, dual degree agreement, dual degree, 双学位协议, 雙學位協議,
    双学位, 雙學位`,
  articulation: 'articulation agreement, articulation, 学分衔接协议, 學分銜接協議, 学分衔接, 學分銜接',
  'inter-institutional-agreement': `inter institutional agreement, interinstitutional agreement, iia, 校际协议, 校際協議`,
  'research-agreement': `research agreement, research cooperation, 科研合作协议, 科研合作協議, 科研协议, 科研協議, 科研合作`,
  other: '',
};

const VISITS: Readonly<Record<VisitKind, Phrases>> = {
  delegation: 'delegation, 代表团访问, 代表團訪問, 代表团, 代表團',
  exchange: 'exchange, 交流',
  meeting: 'meeting, 会见, 會見, 会面, 會面, 会晤, 會晤',
  other: '',
};

const EVENTS: Readonly<Record<EventKind, Phrases>> = {
  founding: 'founding, founded, inauguration, launch, establishment, 成立, 启动, 啟動, 揭牌, 创立, 創立',
  conference: `conference, congress, forum, symposium, seminar, summit, 会议, 會議, 大会, 大會, 论坛, 論壇, 研讨会,
    研討會`,
  training: 'training, workshop, 培训, 培訓, 研修班',
  programme: 'programme, program, project, 项目, 項目',
  talks: 'talks, negotiation, consultation, 会谈, 會談, 洽谈, 洽談',
  donation: 'donation, gift, 捐赠, 捐贈',
  other: '',
};

/** A type, or one kind of it. */
export interface KindWanted {
  readonly type: SearchableType;
  readonly kind: SearchableKind | null;
}

const split = (phrases: Phrases): readonly string[] => phrases.split(',').flatMap((phrase) => phrase.trim() || []);

function* pairs(): Generator<readonly [phrase: string, wanted: KindWanted], void, void> {
  const byType = { institution: INSTITUTIONS, agreement: AGREEMENTS, visit: VISITS, event: EVENTS } as const;
  for (const [type, phrases] of Object.entries(TYPES) as [SearchableType, Phrases][])
    for (const phrase of split(phrases)) yield [phrase.replace(/\s+/g, ' '), { type, kind: null }];
  for (const [type, kinds] of Object.entries(byType) as [SearchableType, Readonly<Record<string, Phrases>>][])
    for (const [kind, phrases] of Object.entries(kinds))
      for (const phrase of split(phrases)) yield [phrase.replace(/\s+/g, ' '), { type, kind: kind as SearchableKind }];
}

/** By phrase: every kind that it names. Made anew by each call. */
export const kindsByPhrase = (): ReadonlyMap<string, readonly KindWanted[]> =>
  new Map(
    [...Map.groupBy(pairs(), ([phrase]) => phrase)].map(([phrase, found]) => [
      phrase,
      found.map(([, wanted]) => wanted),
    ]),
  );
