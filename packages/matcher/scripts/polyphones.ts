/**
 * Characters whose second reading turns up in words of work and everyday speech: character, then its readings without tone.
 * A dictionary lists many more; each one added here makes strangers sound alike, so rare readings stay out.
 */
export const polyphones = `
长chang,zhang 行xing,hang 重zhong,chong 乐le,yue 会hui,kuai 还hai,huan 得de,dei 地di,de 的de,di 了le,liao 着zhe,zhao,zhuo 和he,huo
弹dan,tan 调diao,tiao 传chuan,zhuan 率lv,shuai 便bian,pian 单dan,shan 藏cang,zang 曾zeng,ceng 朝chao,zhao 称cheng,chen 都dou,du 度du,duo
角jiao,jue 脚jiao,jue 觉jiao,jue 校xiao,jiao 薄bao,bo 剥bao,bo 差cha,chai 参can,shen 车che,ju 盛sheng,cheng 大da,dai 弄nong,long 色se,shai
折zhe,she 扎zha,za 扒ba,pa 秘mi,bi 泊bo,po 宿su,xiu 削xiao,xue 血xue,xie 熟shu,shou 谁shei,shui 似si,shi 说shuo,shui 提ti,di
屏ping,bing 匙chi,shi 臭chou,xiu 畜chu,xu 解jie,xie 系xi,ji 吓xia,he 夹jia,ga 贾jia,gu 给gei,ji 降jiang,xiang 壳ke,qiao 落luo,la,lao
烙lao,luo 勒le,lei 模mo,mu 粘zhan,nian 曝pu,bao 瀑pu,bao 奇qi,ji 强qiang,jiang 塞sai,se 厦xia,sha 石shi,dan 拓tuo,ta 尾wei,yi 咽yan,ye
轧ya,zha 钥yao,yue 择ze,zhai 爪zhao,zhua 幢zhuang,chuang 琢zhuo,zuo 综zong,zeng 柏bai,bo 刨bao,pao 扁bian,pian 伺ci,si 囤dun,tun
脯fu,pu 扛kang,gang 合he,ge 红hong,gong 豁huo,hua 卡ka,qia 圈quan,juan 虾xia,ha 巷xiang,hang 读du,dou 缝feng 佛fo,fu 否fou,pi
没mei,mo 么me,ma 南nan,na 宁ning 拗ao,niu 胖pang,pan 仆pu 俩lia,liang 六liu,lu 绿lv,lu 露lu,lou 陆lu,liu 论lun 切qie 茄qie,jia 亲qin,qing
什shen,shi 省sheng,xing 数shu,shuo 食shi,si 属shu,zhu 沓da,ta 叶ye,xie 遗yi,wei 吃chi 员yuan 晕yun 载zai 炸zha 占zhan 只zhi 中zhong 种zhong
铅qian,yan 锡xi 堡bao,bu,pu 伯bo,bai 搏bo 逮dai 嗑ke 坊fang 供gong 冠guan 裹guo 哈ha 咳ke,hai 核he,hu 糊hu 混hun 几ji 茧jian 间jian
仔zi,zai 钻zuan 作zuo 撮cuo,zuo 殷yin,yan 蔓man,wan 泌mi,bi 耙ba,pa 杷pa 褪tui,tun 尿niao,sui 雀que,qiao 翘qiao 呛qiang 艾ai,yi 隔ge 葛ge
`;
