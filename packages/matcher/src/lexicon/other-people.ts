const kin =
  '儿子|姑娘|闺女|女儿|孩子|儿媳妇?|女婿|媳妇儿?|老婆|老公|丈夫|对象|爱人|老伴儿?|爷爷|奶奶|姥爷|姥姥|爸爸?|我爹|妈妈?|公公|婆婆|[哥弟姐妹叔舅姑姨]{1,2}|小舅子|外甥|侄子|孙子|邻居|亲戚|朋友|同学|老乡|老板|老师|他们?|她们?|人家';
const subject = new RegExp(
  `^(?:我们?|俺们?|咱)?(?:家里?)?(?:的|那个?)?(?:大|小|二|老)?(?:${kin})(?!俩|[和跟,]|一起|一块|让|叫|给|说|的活|大了|都|也|没|不|上学|在家)`,
);
const self = /我|俺|咱|自己|本人|想|找/;

/**
 * Whether a clause speaks of somebody else's work (儿子是焊工). It goes on from clause to clause until the speaker is named or wants something;
 * whoever works together with others (和媳妇, 孩子大了) speaks of themselves.
 * @param clause normal text of the clause
 * @param before whether the clause before it did
 */
export function isOfOthers(clause: string, before: boolean): boolean {
  if (subject.test(clause)) return true;
  return before && !self.test(clause);
}
