export { catalogueTranslate } from '../../../../utils/core/i18n/catalogue-translate.ts';
