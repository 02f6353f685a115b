/** Given names of English in short, by which a page calls whom a pack lists in full, and the other way round. */
import { madeOnce } from '../made-once.ts';

/** The whole name, and what its bearers are called for short. */
const SHORT = `Abraham Abe
Albert Al Bert
Alexander Alex Sandy
Alfred Al Alf Fred
Andrew Andy Drew
Anthony Tony
Arthur Art
Barbara Barb
Benjamin Ben Benny
Bernard Bernie
Catherine Cathy Kate
Charles Charlie Chuck
Christina Chris Tina
Christine Chris
Christopher Chris
Daniel Dan Danny
David Dave Davy
Deborah Deb Debbie
Donald Don Donnie
Douglas Doug
Edward Ed Eddie Ted
Edwin Ed
Elizabeth Beth Betty Liz
Eugene Gene
Francis Frank
Frederick Fred Freddie
Gerald Gerry Jerry
Gregory Greg
Harold Hal Harry
Henry Hank Harry
Herbert Herb
Howard Howie
Jacob Jake
James Jim Jimmy Jamie
Jeffrey Jeff
Jennifer Jen Jenny
Jerome Jerry
Jonathan Jon
John Jack Johnny
Joseph Joe Joey
Joshua Josh
Judith Judy
Katherine Kate Kathy
Kathleen Kathy
Kenneth Ken Kenny
Lawrence Larry
Leonard Len Lenny
Leslie Les
Louis Lou
Margaret Maggie Meg Peggy
Matthew Matt
Maxwell Max
Michael Mick Mickey Mike
Nathaniel Nat Nate
Nicholas Nick
Norman Norm
Pamela Pam
Patricia Pat Patty
Patrick Pat Paddy
Peter Pete
Philip Phil
Phillip Phil
Raymond Ray
Rebecca Becky
Richard Dick Rich Rick Ricky
Robert Bob Bobby Rob Robbie
Ronald Ron Ronnie
Samuel Sam Sammy
Sandra Sandy
Solomon Sol
Stanley Stan
Stephen Steve
Steven Steve
Stuart Stu
Susan Sue Susie
Terence Terry
Theodore Ted Teddy Theo
Thomas Tom Tommy
Timothy Tim
Victoria Vicky
Vincent Vince
Walter Walt
William Bill Billy Will Willie`;

const others = madeOnce(() => {
  const all = new Map<string, string[]>();
  const add = (name: string, other: string): void => {
    all.set(name, [...(all.get(name) ?? []), other]);
  };
  for (const line of SHORT.split('\n')) {
    const [whole = '', ...shorts] = line.split(' ');
    for (const short of shorts) {
      add(whole, short);
      add(short, whole);
    }
  }
  return all;
});

const NONE: readonly string[] = [];
/** Ken and Kenny for Kenneth, Kenneth for Ken; none of other names. */
export const otherGivenNames = (given: string): readonly string[] => others().get(given) ?? NONE;
