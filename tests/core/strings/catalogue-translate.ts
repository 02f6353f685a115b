export { catalogueTranslate } from '../../../utils/core/strings/catalogue-translate.ts';
