/** Somebody who was at a meeting, or whom the line manager told. */
export interface AttendanceRow {
  /** HR number, mail, or what was linked; as the file has it. */
  person: string;
  /** Id of the message. */
  communication: string;
  /** Null: when the message was sent. */
  attendedAt: Date | null;
}
