/** The command line was used in a way it does not know. */
export class UsageFault extends Error {}
