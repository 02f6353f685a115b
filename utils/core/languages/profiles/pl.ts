import type { LanguageProfile } from './types.ts';

export const polish: LanguageProfile = {
  language: 'pl',
  heads:
    'uniwersytet* uniwersytecie akademi* politechnik* szkoła szkoły instytut* wydział* ministerstw* parlament* ambasad* komisj* komitet* rada bank* fundacj* stowarzyszeni*',
  university: 'uniwersytet* uniwersytecie',
  generic:
    'narodow* krajow* międzynarodow* państwow* techniczn* wyższa medyczn* rolnicz* pedagogiczn* nauk edukacji otwart*',
  small: 'w i im na do z dla',
  and: 'i',
  andIsOtherWord: true,
  between: 'im',
  locatives: 'w z do koło',
  legalForms: 'sa',
  academic: 'student* profesor* wykładowc* absolwent* doktorant* naukow* kampus* rektor* stypendi*',
  definition: 'zwany dalej | zwana dalej | dalej | w skrócie',
  namedAfter: 'wydawnictw* szpital* muzeum park radio radia księgarni*',
  landforms: 'jezioro rzeka miasto ulica ulicy plac placu',
  scholars: 'badacz* uczon* dziekan* prorektor* doktorat* wykładow* uczelni*',
  sports: 'mecz* lig* puchar* gol* bramk* wygrał* przegrał* zremisował* trener* kibic* klub*',
  cityWords: 'prezydent* miast* radn* mieszkań* policj* lotnisk* dworz* ulic* urodz* mieszka*',
  deeds: 'oferuje prowadzi kształci podpisuje podpisał* koordynuje otwiera zatrudnia przyjmuje bada',
  trades: `sędzia kucharz kucharka piekarz rzeźnik fryzjer fryzjerka hydraulik elektryk stolarz mechanik ogrodnik
    listonosz kelner kelnerka rybak rolnik pasterz taksówkarz kierowca sąsiad sąsiadka lokator pasażer pasażerka
    ratownik strażak pielęgniarka pielęgniarz dentysta policjant policjantka sierżant kapral więzień
    oskarżony oskarżona wdowa wdowiec emeryt emerytka uczeń uczennica perkusista trębacz skrzypek
    skrzypaczka pianista gitarzysta piosenkarz piosenkarka bramkarz napastnik sprinter wioślarz bokser pływak
    fotograf`,
  credits: `foto zdjęcie zdjęcia fotografia fotografie wideo ilustracja ilustracje tekst teksty muzyka słowa skład
    tłumaczenie`,
};
