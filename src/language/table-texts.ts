/** The texts of tables: said by `say` where they are shown, so the code has no sentence of theirs. A table is added here with the first `say` of its texts. */
export const tableTexts = (): readonly string[] => [];
