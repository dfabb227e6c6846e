/** How near a title comes to what somebody describes: by the runs of characters that both share, without a dictionary. */

/** What people write around the thing that they ask for, and words that stand in every other title. */
const filler =
  /(?:我|我们|本人|本单位|本公司)?(?:想要|希望|要求|需要|想|要)?(?:依法)?(?:申请)?(?:公开|获取|查阅|查询|了解|提供|复制)|政府信息|申请|公开|关于|有关|相关|请问|请|信息|资料|情况|内容|复印件|全部|所有|以及|如何|怎么|怎样|办理|我们|我|的|和|及|在|是|了|吗|县|\d{4}年(?:度)?/g;

/** What residents call a thing, and how titles call it. */
const officialWords: readonly (readonly [plain: string, official: string])[] = [
  ['低保', '最低生活保障'],
  ['医保', '医疗保险'],
  ['社保', '社会保障'],
  ['新农合', '城乡居民医疗保险'],
  ['失业金', '失业保险金'],
  ['房产证', '房屋所有权登记'],
  ['房本', '房屋所有权登记'],
  ['营业执照', '企业登记'],
  ['准生证', '生育登记'],
  ['结婚证', '婚姻登记'],
  ['离婚证', '婚姻登记'],
  ['驾照', '驾驶证'],
  ['烟证', '烟草专卖零售许可'],
  ['上户口', '户口登记'],
  ['落户', '户口登记'],
  ['宅基地', '农村宅基地审批'],
  ['建房', '村民建房申请'],
  ['危房', '农村危房改造'],
  ['环评', '环境影响评价'],
  ['消防验收', '消防设计审查'],
];

/** Of a long description its beginning says what it is about. */
const readCharacters = 400;
const mostPairs = 60;

/** Width and case folded; marks and blanks divide. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}

/** The name itself: what stands in brackets tells one of a kind from another, a year or a number. */
export function coreOf(title: string): string {
  return folded(title.replace(/（[^）]*）|\([^)]*\)|〔[^〕]*〕|\[[^\]]*\]/g, ' ')).replaceAll(' ', '');
}

/** Pairs of neighbouring characters that say what is wanted, the first first, each once; none of a text of filler alone. */
export function wantedPairs(description: string): readonly string[] {
  const text = folded(description.slice(0, readCharacters));
  const official = officialWords.filter(([plain]) => text.includes(plain)).map(([, word]) => word);
  const runs = [...text.replace(filler, ' ').split(' '), ...official];
  return [...new Set(runs.flatMap(pairsOf))].slice(0, mostPairs);
}

/** A pair of digits says nothing of what is wanted. */
function pairsOf(run: string): readonly string[] {
  const characters = [...run];
  return characters.slice(1).flatMap((second, i) => {
    const pair = `${characters[i]}${second}`;
    return /^\d+$/.test(pair) ? [] : [pair];
  });
}

const longEnough = 4;
const mostOfTitle = 0.6;

/** Whether a title is worth offering to who wants `pairs`: a run of four characters is shared, or most of the title. */
export function isLike(pairs: readonly string[], title: string): boolean {
  const characters = [...coreOf(title)];
  const shared = new Set<number>();
  let run = 0;
  let longest = 0;
  for (let i = 1; i < characters.length; i += 1) {
    const isShared = pairs.includes(`${characters[i - 1]}${characters[i]}`);
    run = isShared ? run + 1 : 0;
    longest = Math.max(longest, run);
    if (isShared) shared.add(i - 1).add(i);
  }
  return longest + 1 >= longEnough || (shared.size >= 2 && shared.size / characters.length >= mostOfTitle);
}
