/** A noun in the forms that sentences need; `1 ученик, 2 ученика, 5 учеников`. */
export type Noun = {
  readonly one: string;
  readonly few: string;
  readonly many: string;
  /** Nominative plural: `ученики`. */
  readonly plural: string;
  readonly genitive: string;
  readonly dative: string;
  readonly instrumental: string;
};

/** The words that differ between kinds of organisation (R2). */
export type Vocabulary = {
  /** класс / группа / объединение */
  readonly schoolClass: Noun;
  /** ученик / студент / обучающийся / воспитанник */
  readonly student: Noun;
  readonly guardian: Noun;
  /** учитель / преподаватель / педагог / воспитатель */
  readonly teacher: Noun;
  readonly employee: Noun;
  /** классный руководитель / куратор */
  readonly classTeacher: Noun;
  readonly administrator: Noun;
  /** The name of the structural unit that all staff belong to: Учительская / Сотрудники (R8). */
  readonly staffroom: string;
  /** аннулирование / деактивация (R20) */
  readonly annulment: string;
  /** аннулировать / деактивировать */
  readonly annul: string;
};

export type VocabularyChanges = {
  readonly [W in keyof Vocabulary]?: Vocabulary[W];
};
