/** The data sheet: ours, never called the platform's own questionnaire (its fields are not published). */
export const dataSheetText = {
  title: 'Сведения об организации',
  subject: 'Регистрация на платформе «Сферум»',
  organisation: 'Организация',
  administrator: 'Администратор платформы «Сферум»',
} as const;
