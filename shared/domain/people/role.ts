/** Who a person is to the school: the roster on which they stand (R12). */
export const categories = ['staff', 'student', 'guardian'] as const;
export type Category = (typeof categories)[number];

/** The role on the platform, which differs from the person's function at the school (R12). */
export const platformRoles = ['administrator', 'teacher', 'employee', 'student', 'guardian'] as const;
export type PlatformRole = (typeof platformRoles)[number];

/** What a staff member does at the school. */
export const staffFunctions = ['director', 'deputy', 'classTeacher', 'subjectTeacher', 'other'] as const;
export type StaffFunction = (typeof staffFunctions)[number];

/** What a person of a role joins by (R18): set per organisation. `none`: nobody of the role is to join. */
export const joiningWays = ['link', 'chatLink', 'childProfile', 'diary', 'none'] as const;
export type JoiningWay = (typeof joiningWays)[number];

export const isStaffRole = (role: PlatformRole): boolean => role !== 'student' && role !== 'guardian';
