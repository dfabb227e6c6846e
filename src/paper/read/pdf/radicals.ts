/** Radicals and compatibility forms that PDF makers put in the place of ordinary characters, put right. */

/** Radicals of which Unicode keeps no ordinary form (CJK Radicals Supplement), those that text can hold. */
const supplement = new Map(
  '⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺩王⺮竹⺼肉⻌辶⻏阝⻖阝⺾艹⺡氵⺘扌'
    .match(/../gu)
    ?.map((pair) => [...pair] as [string, string]),
);

/** Kangxi radicals (⾏ for 行), compatibility ideographs and ligatures become what they stand for. */
export function ordinary(text: string): string {
  return text.replace(
    /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/g,
    (sign) => supplement.get(sign) ?? sign.normalize('NFKC'),
  );
}
