declare const __VERSION__: string;

/** The version of this build, as package.json has it. */
export const version: string = __VERSION__;
