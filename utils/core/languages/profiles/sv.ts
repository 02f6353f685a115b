import type { LanguageProfile } from './types.ts';

export const swedish: LanguageProfile = {
  language: 'sv',
  heads: `universitet universitetet högskola högskolan skola akademi akademin institut institutet fakultet centrum
    ministerium departement departementet parlament parlamentet ambassad ambassaden kommission kommitté råd rådet myndighet byrå museum bibliotek sjukhus
    bank bolag förening stiftelse förbund`,
  university: 'universitet universitetet',
  generic: `nationella internationella tekniska kungliga fria öppna vetenskap vetenskaper konst utbildning forskning medicin
    hälsa ekonomi lantbruk`,
  small: 'av och för i på vid till den det',
  and: 'och',
  between: 'i av',
  locatives: 'i från nära till vid staden',
  legalForms: 'ab hb',
  academic: `student studenter studenterna professor professorn professorer forskare forskarna doktorand doktorander docent
    rektor rektorn alumn alumner campus examen stipendium`,
  definition: 'nedan kallad | nedan kallat | nedan | härefter | förkortat',
  namedAfter: 'förlag förlaget sjukhus museum park gata',
  landforms: 'sjö stad gata ö',
  scholars: 'studievägledaren lektor dekan avhandling professorn forskning forskargrupp',
  scholarsBefore: 'doktorerade studerade undervisar',
  sports: 'match matchen serien cupen mål vann förlorade laget tränaren klubben allsvenskan spelade',
  cityWords: 'kommun kommunen borgmästare invånare polisen flygplats stationen gata född bor tåg tågen',
  deeds: 'erbjuder leder samordnar antar anställer öppnar utbildar forskar tecknar ökar',
  partners: 'med',
  partnerships: 'utbyte avtal partnerskap samarbete samarbetar forskning',
  trades: `domare kock bagare slaktare frisör rörmokare elektriker snickare mekaniker trädgårdsmästare brevbärare servitör
    fiskare bonde herde taxichaufför busschaufför chaufför granne hyresgäst passagerare ögonvittne badvakt
    brandman sjuksköterska tandläkare polisman sergeant korpral tilltalad änka änkling elev trummis
    trumpetare violinist pianist gitarrist sångare sångerska målvakt anfallare löpare roddare boxare simmare
    fotograf`,
  credits: `foto foton bild bilder video illustration illustrationer text musik formgivning översättning`,
};
