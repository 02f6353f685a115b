const WEEKDAYS = new Set(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);

/** Whether an English word is a day of the week, which is in capitals and no given name: on Tuesday Vexler left. */
export const isWeekday = (word: string): boolean => WEEKDAYS.has(word);
