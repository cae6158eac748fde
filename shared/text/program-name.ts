/** As the window, the system's menus and Electron's folder for settings have it. */
export const programName = 'Администратор Сферум';
