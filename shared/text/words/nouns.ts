/** Nouns that are counted in many places; words that differ between schools stand in the vocabulary. */

export const people = { one: 'человек', few: 'человека', many: 'человек' };
export const entries = { one: 'запись', few: 'записи', many: 'записей' };
export const links = { one: 'ссылка', few: 'ссылки', many: 'ссылок' };
/** In the accusative: записать 1 ссылку. */
export const linksWhom = { one: 'ссылку', few: 'ссылки', many: 'ссылок' };
export const slips = { one: 'листок', few: 'листка', many: 'листков' };
export const days = { one: 'день', few: 'дня', many: 'дней' };
/** After «больше», «старше». */
export const daysInGenitive = { one: 'дня', few: 'дней', many: 'дней' };
export const lines = { one: 'строка', few: 'строки', many: 'строк' };
/** In the accusative: сохранить 1 строку. */
export const linesWhat = { one: 'строку', few: 'строки', many: 'строк' };
/** `не хватает 2 человек`. */
export const ofPeople = { one: 'человека', few: 'человек', many: 'человек' };
export const files = { one: 'файл', few: 'файла', many: 'файлов' };
export const tasks = { one: 'задача', few: 'задачи', many: 'задач' };
export const pages = { one: 'страница', few: 'страницы', many: 'страниц' };
export const fields = { one: 'поле', few: 'поля', many: 'полей' };
export const requests = { one: 'заявка', few: 'заявки', many: 'заявок' };
