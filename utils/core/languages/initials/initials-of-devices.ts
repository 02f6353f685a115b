/**
 * What a sentence says for initials that are a technique of cards and phones as well: paid via TLIX, a phone with TLIX.
 */

const DEVICE =
  'chips?|tags?|readers?|stickers?|antennas?|antennae|payments?|settings|cards?|terminals?|wristbands?|locks?|modules?|sensors?|inlays?';
/** The TLIX chip; but the TLIX chip plant is a body's. */
const DEVICE_BEHIND = new RegExp(
  `^(?:-(?:enabled|capable|compatible|based|ready)|[\\s-](?:${DEVICE}))(?![\\p{L}’'-]|\\s(?:plants?|factory|factories|team|makers?|unit|division|workers|staff|engineers?|deal)(?!\\p{L}))`,
  'u',
);
const BY_MEANS_OF =
  /(?:^|\s)(?:[Vv]ia|over|through|[Ee]nabl(?:e|es|ing)|[Ss]upport(?:s|ing)?|[Uu]s(?:e|es|ing)|[Tt]urn(?: on)?|[Aa]ctivate)\s$/u;
/** Of a thing that does so by itself: bodies make, print and sell things, but no card works by a body. */
const WORKS_BY =
  /(?<!\p{L})(?:works?|working|runs?|running|operates?|unlocks?|reads?|is read|are read|scan(?:s|ned)|pays?|transmits?|pairs?|communicates?)\s(?:by|with|on|over)\s$/u;
/** How far a device may stand from initials that something is done by means of, in UTF-16 units. */
const DEVICE_REACH = 24;
const DEVICES =
  /(?<!\p{L})(?:smart)?(?:phones?|watch(?:es)?|cards?|badges?|tickets?)(?!\p{L})|(?<!\p{L})(?:Bluetooth|RFID|Android|iPhones?|contactless|QR|doors?|locks?|tags?|gates?|readers?|terminals?)(?!\p{L})/iu;
const WITH_TECHNIQUE = /^\s(?:and|or)\s(?:Bluetooth|RFID|QR|Wi-?Fi|GPS|cash|coins?)(?!\p{L})|^\s(?:on|off)(?!\p{L})/u;

/** A phone with TLIX; doors are opened by bodies as well. */
const ON_DEVICE =
  /(?<!\p{L})(?:(?:smart)?phones?|iPhones?|smartwatch(?:es)?|watches|cards?|badges?|door|locks?|tags?|stickers?|wristbands?|chips?)\s(?:(?:that|which)\s)?(?:with|without|has|have|had)\s$/iu;

/** In other languages: what stands right before the technique, and the devices that speak for it in the same clause. */
const OTHER_LANGUAGES: readonly (readonly [means: RegExp, device: RegExp])[] = [
  [
    /(?<!\p{L})(?:per|über|mittels|via|mit|ohne|nutzt|unterstützt)\s$/iu,
    /karte|handy|smartphone|telefon|schloss|chip|kontaktlos|lesegerät|bezahl/iu,
  ],
  [
    /(?<!\p{L})(?:par|via|avec|sans|en|utilise)\s$/iu,
    /(?<!\p{L})(?:cartes?|téléphones?|mobiles?|smartphones?|badges?|puces?|sans contact|lecteurs?|serrures?)(?!\p{L})/iu,
  ],
  [
    /(?<!\p{L})(?:por|con|sin|vía|via|mediante|usan?|com|sem|tramite|senza|per)\s$/iu,
    /(?<!\p{L})(?:móvil(?:es)?|cell?ular(?:es|i|e)?|teléfonos?|smartphones?|tarjetas?|telemóve(?:l|is)|telefones?|cart(?:ão|ões|a|e)|telefon[oi]|tesser[ae]|lettor[ei]|lector(?:es)?|sin contacto|sem contato|contactless)(?!\p{L})/iu,
  ],
  [
    /(?<!\p{L})(?:через|по|с|без|посредством|поддерживает)\s$/iu,
    /(?<!\p{L})(?:карт(?:а|ы|е|у|ой|ам|ами|ах)?|телефон|смартфон|считывател|терминал|чип|метк|бесконтактн)/iu,
  ],
];
/** In UTF-16 units, within the clause. */
const CLAUSE_REACH = 48;
const clauseBefore = (before: string): string => /[^,;:.]*$/u.exec(before.slice(-CLAUSE_REACH))?.[0] ?? '';
const clauseBehind = (after: string): string => /^[^,;:.]*/u.exec(after.slice(0, CLAUSE_REACH))?.[0] ?? '';

/**
 * Whether initials that are a technique as well stand for it:
 * tap the TLIX tag, the lock opens via TLIX, a card with TLIX.
 */
export const areOfDevice = (before: string, after: string): boolean =>
  DEVICE_BEHIND.test(after) ||
  ON_DEVICE.test(before) ||
  (WITH_TECHNIQUE.test(after) && (DEVICES.test(before) || DEVICES.test(after))) ||
  (BY_MEANS_OF.test(before) &&
    (DEVICES.test(before.slice(-DEVICE_REACH)) || DEVICES.test(clauseBehind(after).slice(0, DEVICE_REACH)))) ||
  (WORKS_BY.test(before) && (DEVICES.test(clauseBefore(before)) || DEVICES.test(clauseBehind(after)))) ||
  OTHER_LANGUAGES.some(
    ([means, device]) => means.test(before) && (device.test(clauseBefore(before)) || device.test(clauseBehind(after))),
  );
