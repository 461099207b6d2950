export interface EntriesFileRead {
  id: string;
}
