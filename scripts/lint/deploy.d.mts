export interface Instruction {
  name: string;
  words: string[];
}
export function readContainerfile(text: string): { faults: string[]; instructions: Instruction[] };
export function readCompose(text: string): unknown;
